import { approaches, numberSignals, signals } from '../../../src/approach';
import { milestones, type Criterion } from '../../../src/frameworks';
import type { SettingsAccount } from '../../../src/protocol/open-settings';
import { frameworkIn, textOf, type Mapping, type OwnFramework, type Rulebook } from '../../../src/settings';
import { listWords, numberWords } from '../../shared/words';
import { bandWords } from '../approach/band-words';
import type { Names } from '../section/names';
import { ruleSentence } from '../pipelines/rule-sentence';
import type { SettingsWords } from '../section/section-props';

/** Settings that a value is read from, and what it is said with. */
export interface Reading {
  readonly rulebook: Rulebook;
  readonly names: Names;
  readonly account: SettingsAccount;
  readonly words: SettingsWords;
}

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
      return ownFrameworkValue(settings.ownFrameworks[one], two, reading);
    case 'mappings':
      return mappingValue(settings.mappings[one]?.[two], reading);
    case 'bands':
      return String(one === 'strong' ? settings.bands.strong : settings.bands.developing);
    case 'belowExpectation':
      return settings.belowExpectation === 'informs' ? said.informs : said.notReady;
    case 'approach':
      return approachValue(one, two, three, reading);
    case 'costs':
      return costValue(one, reading);
    case undefined:
    default:
      return words.texts.nothingToScore;
  }
}

function pipelineValue(id: string, part: string, stage: string, reading: Reading): string {
  const { rulebook, names, account, words } = reading;
  const said = words.texts.settings.save.changes.value;
  const pipeline = rulebook.settings.pipelines[id];
  switch (part) {
    case 'framework':
      return pipeline?.framework === undefined ? said.accountDefault : names.framework(pipeline.framework);
    case 'milestones': {
      const milestone = pipeline?.milestones[stage];
      return milestone === undefined ? said.byItself : words.texts.milestone[milestone];
    }
    default: {
      const rules = (pipeline?.rules ?? []).map((rule) =>
        ruleSentence(rule, id, { ...words, names, account }),
      );
      return rules.length === 0 ? said.none : rules.map((rule, index) => `${index + 1}. ${rule}`).join('; ');
    }
  }
}

function adjustmentValue(id: string, part: string, criterionId: string, reading: Reading): string {
  const { rulebook, words } = reading;
  const framework = frameworkIn(rulebook, id);
  const criterion = framework?.criteria.find((each) => each.id === criterionId);
  switch (part) {
    case 'staleDays':
      return numberOr(framework?.staleDays, words);
    case 'expected':
      return expectedWords(criterion?.expected ?? {}, words);
    default:
      return numberOr(criterion?.weight, words);
  }
}

function expectedWords(expected: Criterion['expected'], { texts }: SettingsWords): string {
  const said = texts.settings.save.changes.value;
  const steps = milestones.flatMap((milestone) => {
    const level = expected[milestone];
    return level === undefined ? [] : [said.expectedFrom(texts.level[level], texts.milestone[milestone])];
  });
  return steps.length === 0 ? said.nothingExpected : steps.join(', ');
}

function ownFrameworkValue(own: OwnFramework | undefined, part: string, reading: Reading): string {
  const { names, words } = reading;
  const said = words.texts.settings.save.changes.value;
  if (own === undefined) return said.none;
  switch (part) {
    case 'label':
      return own.label;
    case 'retired':
      return own.retired ? said.retired : said.inUse;
    case 'copyOf':
      return own.copyOf === undefined ? said.none : names.framework(own.copyOf);
    case 'staleDays':
      return numberOr(own.staleDays, words);
    case 'factors':
      return (own.factors ?? []).map((factor) => factor.join(' + ')).join(', ') || said.none;
    default: {
      const text = part === 'goodFor' ? own.goodFor : own.notFor;
      return text === undefined ? said.none : `“${textOf(text)[words.language]}”`;
    }
  }
}

function mappingValue(mapping: Mapping | undefined, { names, words }: Reading): string {
  const { texts } = words;
  const said = texts.settings.save.changes.value;
  if (mapping === undefined) return said.ownProperty;
  const options = Object.entries(mapping.levels).map(
    ([option, level]) =>
      `${names.option(mapping.property, option)}: ${level === null ? said.noLevel : texts.level[level]}`,
  );
  return `${names.property(mapping.property)} (${listWords(options, words)})`;
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

function costValue(name: string, { rulebook, words }: Reading): string {
  const cost = Object.entries(rulebook.settings.costs).find(([each]) => each === name)?.[1] ?? undefined;
  return numberOr(cost, words);
}

/** What is not known is a dash. */
function numberOr(value: number | undefined, words: SettingsWords): string {
  return value === undefined ? words.texts.nothingToScore : numberWords(value, words, 2);
}
