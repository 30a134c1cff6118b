import type { Framework } from '../frameworks';
import { levelValues, type LevelValue } from '../qualification';
import { answerPlace, entryOf, type Rulebook } from '../settings';
import type { PlacedCriterion } from './levels';
import type { FormulaAccount } from './ruling-formulas';

/** A framework's criteria with where their levels are kept, and as what. */
export function placedCriteria(
  { settings }: Rulebook,
  { id, criteria }: Framework,
  account: FormulaAccount,
): readonly PlacedCriterion[] {
  const mappings = entryOf(settings.mappings, id) ?? {};
  return criteria.map((criterion) => {
    const { property, read } = answerPlace(settings, id, criterion.id);
    const mapping = entryOf(mappings, criterion.id);
    const stored = mapping === undefined ? levelValues : Object.keys(mapping.levels);
    const standing = (level: LevelValue) => stored.filter((value) => read(value) === level);
    const values = {
      '0': standing('0'),
      '1': standing('1'),
      '2': standing('2'),
      '3': standing('3'),
      na: standing('na'),
    };
    const kind = mapping === undefined ? 'levels' : kindOfMapped(property, account);
    return { criterion, property, values, kind };
  });
}

function kindOfMapped(name: string, { properties }: FormulaAccount): PlacedCriterion['kind'] {
  return properties.find((property) => property.name === name)?.type === 'bool' ? 'truth' : 'options';
}
