import { approaches, numberSignals, repApproaches, signals, yardsticksFor } from '../../../src/approach';
import { entryOf } from '../../../src/settings';
import { bandWords } from '../approach/band-words';
import { yardstickNames } from '../approach/yardstick-edits';
import { ruleSentence } from '../pipelines/rule-sentence';
import { adjustmentValue, mappingValue, ownFrameworkValue } from './framework-values';
import { numberOr, type Reading } from './reading';

/** What the settings say at a place, as it applies: where they say nothing, what is built in. */
export function valueWords(path: readonly string[], reading: Reading): string {
  const { rulebook, names, words } = reading;
  const { settings } = rulebook;
  const said = words.texts.settings.save.changes.value;
  const [area, one = '', two = '', three = ''] = path;
  switch (area) {
    case 'defaultFramework':
      return names.framework(settings.defaultFramework);
    case 'pipelines':
      return pipelineValue(one, two, three, reading);
    case 'adjustments':
      return adjustmentValue(one, two, three, reading);
    case 'ownFrameworks':
      return ownFrameworkValue(entryOf(settings.ownFrameworks, one), two, reading);
    case 'mappings':
      return mappingValue(entryOf(entryOf(settings.mappings, one) ?? {}, two), reading);
    case 'thresholds':
      return String(one === 'strong' ? settings.thresholds.strong : settings.thresholds.developing);
    case 'language':
      return words.texts.settings.judging.languages[settings.language];
    case 'figures':
      return said.figures[settings.figures];
    case 'belowExpectation':
      return settings.belowExpectation === 'informs' ? said.informs : said.notReady;
    case 'approach':
      return approachValue(one, two, three, reading);
    case 'costs':
      return costValue(one, two, reading);
    case 'yardsticks':
      return yardstickValue(one, reading);
    case undefined:
    default:
      return words.texts.nothingToScore;
  }
}

function pipelineValue(id: string, part: string, stage: string, reading: Reading): string {
  const { rulebook, names, words } = reading;
  const said = words.texts.settings.save.changes.value;
  const pipeline = entryOf(rulebook.settings.pipelines, id);
  switch (part) {
    case 'framework':
      return pipeline?.framework === undefined ? said.accountDefault : names.framework(pipeline.framework);
    case 'milestones': {
      const milestone = entryOf(pipeline?.milestones ?? {}, stage);
      return milestone === undefined ? said.byItself : words.texts.milestone[milestone];
    }
    default: {
      const rules = (pipeline?.rules ?? []).map((rule) => ruleSentence(rule, id, reading));
      return rules.length === 0 ? said.none : rules.map((rule, index) => `${index + 1}. ${rule}`).join('; ');
    }
  }
}

function approachValue(part: string, of: string, signalId: string, { rulebook, words }: Reading): string {
  const { currency, weights, profiles } = rulebook.approach;
  if (part === 'currency') return currency;
  if (part === 'weights') {
    const signal = signals.find((each) => each === of);
    return numberOr(signal === undefined ? undefined : weights[signal], words);
  }
  const approach = approaches.find((each) => each === of);
  const signal = numberSignals.find((each) => each === signalId);
  const band = approach === undefined || signal === undefined ? undefined : profiles[approach][signal];
  return bandWords(band, words);
}

function costValue(name: string, of: string, { rulebook, words }: Reading): string {
  const { repPerMonthByApproach, ...costs } = rulebook.settings.costs;
  const approach = repApproaches.find((each) => each === of);
  if (approach !== undefined) return numberOr(repPerMonthByApproach[approach], words);
  const cost = Object.entries(costs).find(([each]) => each === name)?.[1] ?? undefined;
  return numberOr(cost, words);
}

function yardstickValue(name: string, { rulebook, account, words }: Reading): string {
  const all = yardsticksFor(rulebook.settings.yardsticks, account.currency ?? rulebook.approach.currency);
  const known = yardstickNames.find((each) => each === name);
  const yardstick = known === undefined ? undefined : (all[known] ?? undefined);
  if (yardstick === undefined || typeof yardstick === 'number') return numberOr(yardstick, words);
  if ('from' in yardstick)
    return words.texts.money.judgedBy.range(numberOr(yardstick.from, words), numberOr(yardstick.to, words));
  return [yardstick.best, yardstick.good, yardstick.concern]
    .map((months) => numberOr(months, words))
    .join(', ');
}
