import { milestones, type Criterion } from '../../../src/frameworks';
import { frameworkIn, textOf, type Mapping, type OwnFramework } from '../../../src/settings';
import { listWords } from '../../shared/words';
import type { SettingsWords } from '../section/section-props';
import { numberOr, type Reading } from './reading';

/** A figure that ops set for a criterion or a whole framework, as it applies. */
export function adjustmentValue(id: string, part: string, criterionId: string, reading: Reading): string {
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

/** What a framework of ops' own says. */
export function ownFrameworkValue(own: OwnFramework | undefined, part: string, reading: Reading): string {
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

/** The property a criterion is kept in, and the level each of its options stands for. */
export function mappingValue(mapping: Mapping | undefined, { names, words }: Reading): string {
  const { texts } = words;
  const said = texts.settings.save.changes.value;
  if (mapping === undefined) return said.ownProperty;
  const options = Object.entries(mapping.levels).map(
    ([option, level]) =>
      `${names.option(mapping.property, option)}: ${level === null ? said.noLevel : texts.level[level]}`,
  );
  return `${names.property(mapping.property)} (${listWords(options, words)})`;
}
