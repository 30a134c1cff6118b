import { findFramework, type Criterion, type Framework } from '../../frameworks';
import { ownFrameworkWords, type Text } from '../../texts';
import { entryOf } from '../schema/entry';
import type { OwnCriterion, OwnFramework } from '../schema/own-schema';
import type { Settings } from '../schema/settings-schema';
import type { OwnText } from '../schema/schema-parts';

type OwnFrameworks = Settings['ownFrameworks'];

const DEFAULT_WEIGHT = 10;
const DEFAULT_STALE_DAYS = 60;

/** A framework of an id as ops define it, with what it copies filled in; undefined when it is not whole. */
export function ownFrameworkOf(own: OwnFrameworks, id: string): Framework | undefined {
  const defined = entryOf(own, id);
  if (defined === undefined || copyChain(own, id).circular) return undefined;
  const copied = defined.copyOf === undefined ? undefined : frameworkToCopy(own, defined.copyOf);
  if (defined.copyOf !== undefined && copied === undefined) return undefined;
  const criteria = criteriaOf(defined, copied);
  if (criteria === null) return undefined;
  return {
    id,
    label: defined.label,
    origin: ownFrameworkWords.origin,
    goodFor: defined.goodFor === undefined ? copied?.goodFor : textOf(defined.goodFor),
    notFor: defined.notFor === undefined ? copied?.notFor : textOf(defined.notFor),
    staleDays: defined.staleDays ?? copied?.staleDays ?? DEFAULT_STALE_DAYS,
    factors: factorsOf(defined.factors ?? copied?.factors, criteria),
    criteria,
  };
}

/** The ids that a framework is a copy of, one of the other, itself first; circular when they come back to one of them. */
export function copyChain(
  own: OwnFrameworks,
  id: string,
): { readonly ids: readonly string[]; readonly circular: boolean } {
  const ids = [id];
  for (let next = entryOf(own, id)?.copyOf; next !== undefined; next = entryOf(own, next)?.copyOf) {
    if (ids.includes(next)) return { ids: [...ids, next], circular: true };
    ids.push(next);
  }
  return { ids, circular: false };
}

/** A framework that can be copied: a built-in one or another of ops' own. */
export function frameworkToCopy(own: OwnFrameworks, id: string): Framework | undefined {
  return findFramework(id) ?? ownFrameworkOf(own, id);
}

/** The parts a criterion cannot do without, and which neither it nor the criterion it copies says. */
export function missingParts(
  { id, label, counts, questions }: OwnCriterion,
  copied: Framework | undefined,
): readonly ('label' | 'counts' | 'questions')[] {
  if (copied?.criteria.some((criterion) => criterion.id === id) === true) return [];
  return [
    ...(label === undefined ? (['label'] as const) : []),
    ...(counts === undefined ? (['counts'] as const) : []),
    ...(questions === undefined ? (['questions'] as const) : []),
  ];
}

/** What a criterion weighs: as it says, else as the criterion that it copies. */
export function weightOf({ id, weight }: OwnCriterion, copied: Framework | undefined): number {
  return weight ?? copied?.criteria.find((criterion) => criterion.id === id)?.weight ?? DEFAULT_WEIGHT;
}

/** Words in every language. */
export function textOf(words: OwnText): Text {
  return typeof words === 'string' ? { en: words, sv: words } : words;
}

function criteriaOf({ criteria }: OwnFramework, copied: Framework | undefined): readonly Criterion[] | null {
  if (criteria === undefined) return copied?.criteria ?? null;
  const whole = criteria.map((each) => criterionOf(each, copied));
  return whole.every((each) => each !== null) ? whole : null;
}

function criterionOf(own: OwnCriterion, copied: Framework | undefined): Criterion | null {
  const base = copied?.criteria.find(({ id }) => id === own.id);
  const label = own.label === undefined ? base?.label : textOf(own.label);
  const counts = own.counts === undefined ? base?.counts : textOf(own.counts);
  const questions = own.questions === undefined ? base?.questions : own.questions.map(textOf);
  if (label === undefined || counts === undefined || questions === undefined) return null;
  return {
    id: own.id,
    label,
    counts,
    questions,
    levels: levelsOf(own, base?.levels ?? ownFrameworkWords.levels),
    misreading: own.misreading === undefined ? base?.misreading : textOf(own.misreading),
    weight: weightOf(own, copied),
    expected: own.expected ?? base?.expected ?? {},
    person: own.person ?? base?.person,
    topic: own.topic ?? base?.topic,
  };
}

function levelsOf({ levels = {} }: OwnCriterion, base: Criterion['levels']): Criterion['levels'] {
  return {
    assumed: levels.assumed === undefined ? base.assumed : textOf(levels.assumed),
    stated: levels.stated === undefined ? base.stated : textOf(levels.stated),
    proven: levels.proven === undefined ? base.proven : textOf(levels.proven),
  };
}

// A copy may have dropped criteria of the copied factors and have new ones: each of those is a factor of its own.
function factorsOf(factors: Framework['factors'], criteria: readonly Criterion[]): Framework['factors'] {
  if (factors === undefined) return undefined;
  const ids = criteria.map(({ id }) => id);
  const kept = factors
    .map((factor) => factor.filter((id) => ids.includes(id)))
    .filter((factor) => factor.length > 0);
  const grouped = new Set(kept.flat());
  return [...kept, ...ids.filter((id) => !grouped.has(id)).map((id) => [id])];
}
