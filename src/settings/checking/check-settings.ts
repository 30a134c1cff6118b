import { checkApproachSettings } from '../../approach';
import { findFramework, frameworks as builtIn } from '../../frameworks';
import { approachIssueWords } from './approach-issue-words';
import { approachSettingsOf } from '../ruling/approach-settings';
import { checkAdjustment, checkMappings } from './check-adjustments';
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
  const rulebook = rulebookOf(settings, 0);
  return [
    ...checkSize(settings),
    ...Object.entries(settings.ownFrameworks).flatMap(([id, own]) => checkOwn(settings, id, own)),
    ...checkPropertyNames(rulebook),
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
    ...checkBands(settings),
    ...checkApproach(settings),
  ];
}

/** Whether settings may be saved: notes are no hindrance. */
export function hasErrors(issues: readonly SettingsIssue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function checkSize(settings: Settings): readonly SettingsIssue[] {
  const { length } = JSON.stringify(settings);
  if (length <= MAX_PAYLOAD_LENGTH) return [];
  return [
    errorAt(
      [],
      `The settings have ${length} characters, and HubSpot keeps ${MAX_PAYLOAD_LENGTH}. Shorten own frameworks, or let them copy others (copyOf) instead of repeating them.`,
      `Inställningarna har ${length} tecken, och HubSpot rymmer ${MAX_PAYLOAD_LENGTH}. Korta egna ramverk, eller låt dem kopiera andra (copyOf) i stället för att upprepa dem.`,
    ),
  ];
}

/** A framework that deals are to be ruled by: it must exist, be whole and be usable. */
function checkUsed(
  { settings, frameworks }: Rulebook,
  path: SettingsPath,
  id: string,
): readonly SettingsIssue[] {
  if (isUsable(settings, id) && frameworks.some((framework) => framework.id === id)) return [];
  const own = entryOf(settings.ownFrameworks, id);
  if (own !== undefined)
    return own.retired ? [errorAt(path, `"${own.label}" is retired.`, `"${own.label}" är pensionerat.`)] : [];
  const known = findFramework(id);
  if (known === undefined) return [unknownFramework(path, id, frameworks)];
  return [
    errorAt(
      path,
      `${known.label} is not enabled: add "${id}" to enabledFrameworks.`,
      `${known.label} är inte aktiverat: lägg till "${id}" i enabledFrameworks.`,
    ),
  ];
}

function checkEnabled({ ownFrameworks }: Settings, id: string, path: SettingsPath): readonly SettingsIssue[] {
  if (findFramework(id) !== undefined) return [];
  const own = entryOf(ownFrameworks, id);
  if (own === undefined) return [unknownFramework(path, id, builtIn)];
  return [
    noteAt(
      path,
      `"${own.label}" is your own, and enabled until it is retired: this says nothing.`,
      `"${own.label}" är ert eget och aktiverat tills det pensioneras: det här säger inget.`,
    ),
  ];
}

function checkBands({ bands }: Settings): readonly SettingsIssue[] {
  if (bands.developing < bands.strong) return [];
  return [
    errorAt(['bands'], '"developing" must begin below "strong".', '"developing" måste börja under "strong".'),
  ];
}

function checkApproach({ approach }: Settings): readonly SettingsIssue[] {
  const checked = checkApproachSettings(approachSettingsOf(approach));
  const money = noMoneyNote(approach);
  if ('ok' in checked) return money;
  return [
    ...money,
    ...checked.issues.map(({ path, message }) =>
      errorAt(
        ['approach', ...path.replace(/^profiles\b/, 'bands').split('.')],
        ...approachIssueWords(message),
      ),
    ),
  ];
}

function noMoneyNote({ currency, bands }: Settings['approach']): readonly SettingsIssue[] {
  if (currency === undefined) return [];
  const { profiles } = approachSettingsOf({ currency, bands, weights: {} });
  if (Object.values(profiles).some(({ yearlyValue }) => yearlyValue !== undefined)) return [];
  return [
    noteAt(
      ['approach', 'currency'],
      `There is no exchange rate for ${currency}: deal size counts only where you give bands for it.`,
      `Det finns ingen växelkurs för ${currency}: affärens storlek räknas bara där ni anger band för den.`,
    ),
  ];
}
