import { approaches, repApproaches, signals } from '../../../src/approach';
import type { SettingsPath } from '../../../src/settings';
import type { Names } from '../section/names';
import type { SettingsWords } from '../section/section-props';
import { approachGuides, signalWords } from '../../../src/texts';

/** What a place in the settings is called, `MEDDIC: weight of Champion`; what lies deeper is called by what it is part of. */
export function placeWords(path: SettingsPath, names: Names, words: SettingsWords): string {
  const said = words.texts.settings.save.changes.place;
  const [area, ...rest] = path;
  switch (area) {
    case 'version':
    case 'defaultFramework':
    case 'enabledFrameworks':
    case 'belowExpectation':
    case 'figures':
    case 'language':
      return said[area];
    case 'pipelines':
      return pipelinePlace(rest, names, words);
    case 'adjustments':
      return adjustmentPlace(rest, names, words);
    case 'ownFrameworks':
      return ownFrameworkPlace(rest, names, words);
    case 'mappings':
      return mappingPlace(rest, names, words);
    case 'thresholds':
      return rest[0] === 'strong' || rest[0] === 'developing' ? said[rest[0]] : said.thresholds;
    case 'approach':
      return approachPlace(rest, words);
    case 'costs':
      return costPlace(rest, words);
    case 'yardsticks':
      return yardstickPlace(rest, words);
    case undefined:
      return said.everything;
    // A mistyped name in a file.
    default:
      return String(area);
  }
}

function pipelinePlace(
  [id, part, at, inside, ...rest]: SettingsPath,
  names: Names,
  words: SettingsWords,
): string {
  const said = words.texts.settings.save.changes.place;
  const pipeline = names.pipeline(String(id));
  switch (part) {
    case 'framework':
      return said.pipelineFramework(pipeline);
    case 'milestones':
      return said.milestone(pipeline, names.stage(String(id), String(at)));
    case 'rules':
      return typeof at === 'number' ? rulePlace(pipeline, at + 1, [inside, ...rest]) : said.rules(pipeline);
    case undefined:
    default:
      return said.pipeline(pipeline);
  }

  function rulePlace(of: string, rule: number, [aspect, list, place]: readonly unknown[]): string {
    if (aspect === 'stages') return said.ruleStages(of, rule);
    if (aspect === 'when' && list === 'conditions' && typeof place === 'number')
      return said.condition(of, rule, place + 1);
    return said.rule(of, rule);
  }
}

function adjustmentPlace([id, part, criterion]: SettingsPath, names: Names, words: SettingsWords): string {
  const said = words.texts.settings.save.changes.place;
  const framework = names.framework(String(id));
  const named = names.criterion(String(id), String(criterion));
  switch (part) {
    case 'weights':
      return criterion === undefined ? said.weights(framework) : said.weight(framework, named);
    case 'expected':
      return said.expected(framework, named);
    case 'staleDays':
      return said.staleDays(framework);
    case undefined:
    default:
      return said.ownFramework(framework);
  }
}

const ownParts = {
  label: 'ownLabel',
  copyOf: 'ownCopyOf',
  retired: 'ownRetired',
  goodFor: 'ownGoodFor',
  notFor: 'ownNotFor',
  staleDays: 'staleDays',
  factors: 'ownFactors',
  criteria: 'ownCriteria',
} as const;

function ownFrameworkPlace([id, part, at]: SettingsPath, names: Names, words: SettingsWords): string {
  const said = words.texts.settings.save.changes.place;
  const framework = names.framework(String(id));
  if (part === 'criteria' && typeof at === 'number') return said.ownCriterion(framework, at + 1);
  return isKeyOf(ownParts, part) ? said[ownParts[part]](framework) : said.ownFramework(framework);
}

function mappingPlace([id, criterion]: SettingsPath, names: Names, words: SettingsWords): string {
  const said = words.texts.settings.save.changes.place;
  const framework = names.framework(String(id));
  if (criterion === undefined) return said.ownFramework(framework);
  return said.mapping(framework, names.criterion(String(id), String(criterion)));
}

function approachPlace([part, of, signal]: SettingsPath, { texts, language }: SettingsWords): string {
  const said = texts.settings.save.changes.place;
  const signalLabel = (id: unknown) => {
    const known = signals.find((each) => each === id);
    return known === undefined ? String(id) : signalWords[known].label[language];
  };
  if (part === 'currency') return said.currency;
  if (part === 'weights' && of !== undefined) return said.signalWeight(signalLabel(of));
  const approach = approaches.find((each) => each === of);
  if (part !== 'bands' || approach === undefined) return said.approach;
  return said.approachBand(approachGuides[approach].label[language], signalLabel(signal));
}

function costPlace([cost, of]: SettingsPath, { texts, language }: SettingsWords): string {
  const said = texts.settings.save.changes.place;
  if (cost === undefined) return texts.settings.approach.costs;
  const approach = repApproaches.find((each) => each === of);
  if (cost === 'repPerMonthByApproach' && approach !== undefined)
    return said.repCost(approachGuides[approach].label[language]);
  return isKeyOf(said.costs, cost) ? said.costs[cost] : String(cost);
}

function yardstickPlace([name]: SettingsPath, { texts }: SettingsWords): string {
  const said = texts.settings.approach;
  return isKeyOf(said.yardstick, name) ? said.yardstick[name] : said.yardsticks;
}

function isKeyOf<T extends object>(of: T, key: unknown): key is keyof T & string {
  return typeof key === 'string' && Object.hasOwn(of, key);
}
