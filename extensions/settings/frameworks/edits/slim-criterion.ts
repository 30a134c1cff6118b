import { milestones, type Criterion } from '../../../../src/frameworks';
import type { OwnCriterion, OwnText } from '../../../../src/settings';
import type { Text } from '../../../../src/texts';
import { isAsIn, isSameText } from './own-words';

type OwnLevels = NonNullable<OwnCriterion['levels']>;
type Loosely<Parts> = { readonly [Part in keyof Parts]?: Parts[Part] | undefined };

/** Parts of a criterion. One that is undefined is as in the copied framework, or not said. */
export type CriterionParts = Loosely<Omit<OwnCriterion, 'id' | 'levels'>> & {
  readonly levels?: Loosely<OwnLevels> | undefined;
};

/** A criterion with only the parts that say something else than the one it copies. */
export function slimCriterion(
  { id, levels, ...parts }: { readonly id: string } & CriterionParts,
  copied: Criterion | undefined,
): OwnCriterion {
  const { label, counts, questions, misreading, weight, expected, person, topic } = parts;
  const ownLevels = slimLevels(levels ?? {}, copied?.levels);
  return {
    id,
    ...(isOther(label, copied?.label, isSameText) && { label }),
    ...(isOther(counts, copied?.counts, isSameText) && { counts }),
    ...(Object.keys(ownLevels).length > 0 && { levels: ownLevels }),
    ...(isOther(questions, copied?.questions, isSameList) && { questions }),
    ...(isOther(misreading, copied?.misreading, isSameText) && { misreading }),
    ...(isOther(weight, copied?.weight, Object.is) && { weight }),
    ...(isOther(expected, copied?.expected, isSameExpectation) && { expected }),
    ...(isOther(person, copied?.person, Object.is) && { person }),
    ...(isOther(topic, copied?.topic, Object.is) && { topic }),
  };
}

/** Whether a criterion expects the same at every milestone. */
export function isSameExpectation(one: Criterion['expected'], other: Criterion['expected']): boolean {
  return milestones.every((milestone) => one[milestone] === other[milestone]);
}

function slimLevels(
  { assumed, stated, proven }: Loosely<OwnLevels>,
  copied: Criterion['levels'] | undefined,
): OwnLevels {
  return {
    ...(isOther(assumed, copied?.assumed, isSameText) && { assumed }),
    ...(isOther(stated, copied?.stated, isSameText) && { stated }),
    ...(isOther(proven, copied?.proven, isSameText) && { proven }),
  };
}

function isOther<Own, Copied>(
  own: Own | undefined,
  copied: Copied | undefined,
  isSame: (own: Own, copied: Copied) => boolean,
): own is Own {
  if (own === undefined) return false;
  return copied === undefined || !isSame(own, copied);
}

function isSameList(own: readonly OwnText[], copied: readonly Text[]): boolean {
  return own.length === copied.length && own.every((words, index) => isAsIn(words, copied[index]));
}
