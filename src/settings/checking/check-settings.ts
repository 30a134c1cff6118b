import { checkApproachSettings, type YardstickName, type Yardsticks } from '../../approach';
import { findFramework, frameworks as builtIn } from '../../frameworks';
import { approachSettingsOf } from '../ruling/approach-settings';
import { checkAdjustment, checkMappings } from './check-adjustments';
import { checkDefinitions } from './check-definitions';
import { checkOwn, checkPropertyNames } from './check-own-frameworks';
import { checkRules } from './check-rules';
import { entryOf } from '../schema/entry';
import { unknownFramework } from './framework-issues';
import { errorAt, noteAt, type SettingsIssue, type SettingsPath } from '../schema/issue';
import { isUsable, rulebookOf, type Rulebook } from '../ruling/rulebook';
import type { Settings } from '../schema/settings-schema';
import { MAX_PAYLOAD_LENGTH } from '../revisions/settings-store';

/** Everything that is wrong with settings in themselves, or that one may not have meant; their shape is right already. */
export function checkSettings(settings: Settings): readonly SettingsIssue[] {
  const tooLarge = checkSize(settings);
  // Nothing bounds what else there would be to say of them.
  if (tooLarge.length > 0) return tooLarge;
  const rulebook = rulebookOf(settings, 0);
  return [
    ...Object.entries(settings.ownFrameworks).flatMap(([id, own]) => checkOwn(settings, id, own)),
    ...checkPropertyNames(rulebook),
    ...checkDefinitions(rulebook),
    ...checkUsed(rulebook, ['defaultFramework'], settings.defaultFramework),
    ...settings.enabledFrameworks.flatMap((id, index) =>
      checkEnabled(settings, id, ['enabledFrameworks', index]),
    ),
    ...Object.entries(settings.pipelines).flatMap(([id, { framework, rules }]) => [
      ...(framework === undefined ? [] : checkUsed(rulebook, ['pipelines', id, 'framework'], framework)),
      ...rules.flatMap((rule, index) =>
        checkUsed(rulebook, ['pipelines', id, 'rules', index, 'framework'], rule.framework),
      ),
      ...checkRules(['pipelines', id, 'rules'], rules),
    ]),
    ...Object.keys(settings.adjustments).flatMap((id) => checkAdjustment(rulebook, id)),
    ...Object.keys(settings.mappings).flatMap((id) => checkMappings(rulebook, id)),
    ...checkThresholds(settings),
    ...checkApproach(settings),
    ...checkCosts(settings),
    ...checkYardsticks(settings),
  ];
}

/** Whether settings may be saved: notes are no hindrance. */
export function hasErrors(issues: readonly SettingsIssue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function checkSize(settings: Settings): readonly SettingsIssue[] {
  const { length } = JSON.stringify(settings);
  if (length <= MAX_PAYLOAD_LENGTH) return [];
  return [errorAt([], 'tooLarge', length, MAX_PAYLOAD_LENGTH)];
}

/** A framework that deals are to be ruled by: it must exist, be whole and be usable. */
function checkUsed(
  { settings, frameworks }: Rulebook,
  path: SettingsPath,
  id: string,
): readonly SettingsIssue[] {
  if (isUsable(settings, id) && frameworks.some((framework) => framework.id === id)) return [];
  const own = entryOf(settings.ownFrameworks, id);
  if (own !== undefined) return own.retired ? [errorAt(path, 'retired', own.label)] : [];
  const known = findFramework(id);
  if (known === undefined) return [unknownFramework(path, id, frameworks)];
  return [errorAt(path, 'notEnabled', known.label, id)];
}

function checkEnabled({ ownFrameworks }: Settings, id: string, path: SettingsPath): readonly SettingsIssue[] {
  if (findFramework(id) !== undefined) return [];
  const own = entryOf(ownFrameworks, id);
  if (own === undefined) return [unknownFramework(path, id, builtIn)];
  return [noteAt(path, 'enabledAnyway', own.label)];
}

function checkThresholds({ thresholds }: Settings): readonly SettingsIssue[] {
  if (thresholds.developing < thresholds.strong) return [];
  return [errorAt(['thresholds'], 'thresholdsFall')];
}

function checkApproach({ approach }: Settings): readonly SettingsIssue[] {
  const checked = checkApproachSettings(approachSettingsOf(approach));
  const money = noMoneyNote(approach);
  if ('ok' in checked) return money;
  return [
    ...money,
    ...checked.issues.map(({ path, fault }) =>
      errorAt(['approach', ...path.replace(/^profiles\b/, 'bands').split('.')], fault),
    ),
  ];
}

const costsAboveZero = ['repPerMonth', 'grossMarginPercent', 'monthlyChurnPercent'] as const;

function checkCosts({ costs }: Settings): readonly SettingsIssue[] {
  return costsAboveZero
    .filter((name) => costs[name] === 0)
    .map((name) => noteAt(['costs', name], 'countsAsUnknown'));
}

/** Of a yardstick that is several numbers, they must not fall. */
function checkYardsticks({ yardsticks }: Settings): readonly SettingsIssue[] {
  return Object.entries(yardsticks)
    .filter(([, yardstick]) => falls(endsOf(yardstick)))
    .map(([name]) => errorAt(['yardsticks', name], 'numbersFall'));
}

function endsOf(yardstick: NonNullable<Yardsticks[YardstickName]>): readonly number[] {
  if (typeof yardstick === 'number') return [yardstick];
  if ('from' in yardstick) return [yardstick.from, yardstick.to];
  return [yardstick.best, yardstick.good, yardstick.concern];
}

function falls(numbers: readonly number[]): boolean {
  return numbers.some((number, index) => number < (numbers[index - 1] ?? number));
}

function noMoneyNote({ currency, bands }: Settings['approach']): readonly SettingsIssue[] {
  if (currency === undefined) return [];
  const { profiles } = approachSettingsOf({ currency, bands, weights: {} });
  if (Object.values(profiles).some(({ yearlyValue }) => yearlyValue !== undefined)) return [];
  return [noteAt(['approach', 'currency'], 'noRate', currency)];
}
