import type { Framework } from '../../frameworks';
import {
  evidenceProperty,
  levelProperty,
  levelValues,
  qualificationProperties,
  truthOf,
  type LevelValue,
  type PropertyDefinition,
} from '../../qualification';
import { entryOf } from '../schema/entry';
import { isTruthValue } from './condition';
import { usableFrameworks, type Rulebook } from './rulebook';
import type { Mapping } from '../schema/own-schema';
import type { Settings } from '../schema/settings-schema';

/** Where the level of a criterion is kept on a deal, and what it looks like there. */
export interface AnswerPlace {
  readonly property: string;
  /** The levels a rep may choose; all, but in a mapped property only those that one of its options stands for. */
  readonly levels: readonly LevelValue[];
  /** The level that a stored value stands for; null for none. What stands for nothing comes back in words that are no level. */
  readonly read: (stored: string | null) => string | null;
  /** The stored value of a level; null and a level that no option stands for clear the property. */
  readonly write: (level: string | null) => string | null;
}

/** Where a criterion's level is kept: in its own property, or in the one that ops mapped it onto. */
export function answerPlace(
  { mappings }: Pick<Settings, 'mappings'>,
  frameworkId: string,
  criterionId: string,
): AnswerPlace {
  const mapping = entryOf(entryOf(mappings, frameworkId) ?? {}, criterionId);
  return mapping === undefined ? ownPlace(levelProperty(frameworkId, criterionId)) : mappedPlace(mapping);
}

/** The deal properties that hold a framework's answers: of each criterion the level, then the evidence. */
export function answerPropertiesIn(settings: Settings, { id, criteria }: Framework): readonly string[] {
  return criteria.flatMap((criterion) => [
    answerPlace(settings, id, criterion.id).property,
    evidenceProperty(id, criterion.id),
  ]);
}

/** Every deal property that an answer can be in, under whichever framework. */
export function allAnswerProperties({ settings, frameworks }: Rulebook): readonly string[] {
  return [...new Set(frameworks.flatMap((framework) => answerPropertiesIn(settings, framework)))];
}

/** Every deal property that a level can be in, under whichever framework. */
export function allLevelProperties({ settings, frameworks }: Rulebook): readonly string[] {
  const levels = frameworks.flatMap(({ id, criteria }) =>
    criteria.map((criterion) => answerPlace(settings, id, criterion.id).property),
  );
  return [...new Set(levels)];
}

/** The deal properties to make: of the frameworks that may rule deals, but none for the level of a mapped criterion. */
export function propertiesToMake(
  rulebook: Rulebook,
  used: readonly Framework[] = usableFrameworks(rulebook),
): readonly PropertyDefinition[] {
  const { mappings } = rulebook.settings;
  const mapped = new Set(
    Object.entries(mappings).flatMap(([frameworkId, criteria]) =>
      Object.keys(criteria).map((criterionId) => levelProperty(frameworkId, criterionId)),
    ),
  );
  return qualificationProperties(used).filter(({ name }) => !mapped.has(name));
}

/** The level of a yes or no, however it is written; undefined where the options are others. */
function levelOfTruth(levels: Mapping['levels'], stored: string): Mapping['levels'][string] | undefined {
  const truth = truthOf(stored);
  const isOfTruth = truth !== null && Object.keys(levels).every(isTruthValue);
  return isOfTruth ? entryOf(levels, String(truth)) : undefined;
}

function ownPlace(property: string): AnswerPlace {
  const same = (value: string | null) => value;
  return { property, levels: levelValues, read: same, write: same };
}

function mappedPlace({ property, levels }: Mapping): AnswerPlace {
  const optionOf = (level: string | null) =>
    Object.entries(levels).find(([, each]) => level !== null && each === level)?.[0] ?? null;
  return {
    property,
    levels: levelValues.filter((level) => optionOf(level) !== null),
    read: (stored) => {
      if (stored === null || stored === '') return null;
      const level = Object.hasOwn(levels, stored) ? levels[stored] : levelOfTruth(levels, stored);
      // An option's value may look like a level, and is none.
      return level === undefined ? `option ${stored}` : level;
    },
    write: optionOf,
  };
}
