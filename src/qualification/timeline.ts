import type { Criterion, Framework } from '../frameworks';
import { dealProperty, evidenceProperty, levelProperty } from './property-names';

/** One value a property has had. */
export interface PastValue {
  /** Empty when it was cleared. */
  readonly value: string;
  readonly at: Date;
  readonly by: string | null;
}

/** What properties have held, newest first, by property name. HubSpot keeps a limited number of values of each. */
export type PropertyHistory = Readonly<Record<string, readonly PastValue[]>>;

/** How a deal stood from an instant on. */
export interface TimelinePoint {
  readonly at: Date;
  /** Null when there was nothing to score, or HubSpot's history does not reach back. */
  readonly score: number | null;
  readonly completeness: number | null;
}

/** What one person changed of one criterion at one instant. */
export interface PastAnswerChange {
  readonly at: Date;
  readonly by: string | null;
  readonly framework: Framework;
  readonly criterion: Criterion;
  /** Stored levels; `from` is undefined where the history begins, null where nothing was answered. */
  readonly level: { readonly from: string | null | undefined; readonly to: string | null } | null;
  /** The evidence as it was written then; null when it did not change. */
  readonly evidence: string | null;
}

/** Score and completeness over time, oldest first: a point for each instant at which either changed. */
export function timelinePoints(history: PropertyHistory): readonly TimelinePoint[] {
  const scores = history[dealProperty.score] ?? [];
  const completeness = history[dealProperty.completeness] ?? [];
  const instants = [...new Set([...scores, ...completeness].map(({ at }) => at.getTime()))].sort(
    (a, b) => a - b,
  );
  return instants.map((instant) => ({
    at: new Date(instant),
    score: figureAt(scores, instant),
    completeness: figureAt(completeness, instant),
  }));
}

/** Who changed what, newest first; level and evidence of a criterion changed at one instant are one change. */
export function answerChanges(
  frameworks: readonly Framework[],
  history: PropertyHistory,
  placeOf: (frameworkId: string, criterionId: string) => LevelPlace = ownPlace,
): readonly PastAnswerChange[] {
  const changes = frameworks.flatMap((framework) =>
    framework.criteria.flatMap((criterion) =>
      changesOf(framework, criterion, history, placeOf(framework.id, criterion.id)),
    ),
  );
  return changes.sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Where a criterion's level was kept, and the level that a stored value stands for. */
export interface LevelPlace {
  readonly property: string;
  readonly read: (stored: string | null) => string | null;
}

function ownPlace(frameworkId: string, criterionId: string): LevelPlace {
  return { property: levelProperty(frameworkId, criterionId), read: (stored) => stored };
}

function changesOf(
  framework: Framework,
  criterion: Criterion,
  history: PropertyHistory,
  { property, read }: LevelPlace,
): PastAnswerChange[] {
  const levels = history[property] ?? [];
  const evidence = history[evidenceProperty(framework.id, criterion.id)] ?? [];
  const instants = [...new Set([...levels, ...evidence].map(({ at }) => at.getTime()))];
  const levelOf = (past: PastValue | undefined) =>
    past === undefined ? undefined : read(past.value === '' ? null : past.value);
  return instants.map((instant) => {
    const index = levels.findIndex(({ at }) => at.getTime() === instant);
    const set = levels[index];
    const written = evidence.find(({ at }) => at.getTime() === instant);
    return {
      at: new Date(instant),
      by: set?.by ?? written?.by ?? null,
      framework,
      criterion,
      level: set === undefined ? null : { from: levelOf(levels[index + 1]), to: levelOf(set) ?? null },
      evidence: written?.value ?? null,
    };
  });
}

// The history is newest first, so the first value that is not later than the instant held then.
function figureAt(values: readonly PastValue[], instant: number): number | null {
  const held = values.find(({ at }) => at.getTime() <= instant)?.value ?? '';
  const figure = held === '' ? Number.NaN : Number(held);
  return Number.isFinite(figure) ? figure : null;
}
