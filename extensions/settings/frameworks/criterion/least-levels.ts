import { milestones, type Criterion, type Level, type Milestone } from '../../../../src/frameworks';
import { expectedLevel } from '../../../../src/qualification';
import type { SettingsCatalogue } from '../../../../src/texts';

/** What a criterion expects at a milestone. */
export interface LeastLevel {
  readonly milestone: Milestone;
  /** The level that is named for the milestone itself; null: what held before goes on holding. */
  readonly named: Level | null;
  /** What held before; null: nothing. */
  readonly before: Level | null;
  /** The levels one may name: higher than what held before, and the one that is named. */
  readonly choices: readonly Level[];
}

const levels: readonly Level[] = [0, 1, 2, 3];

/** What a criterion expects, milestone by milestone. */
export function leastLevels(criterion: Criterion): readonly LeastLevel[] {
  return milestones.map((milestone, index) => {
    const named = criterion.expected[milestone] ?? null;
    const before = expectedLevel(criterion, milestones[index - 1] ?? null);
    const choices = levels.filter((level) => level === named || level > (before ?? -1));
    return { milestone, named, before, choices };
  });
}

/** The level of a choice; null when it names none. */
export function levelOf(chosen: unknown): Level | null {
  return levels.find((level) => level === chosen) ?? null;
}

/** What a criterion expects in words: `assumed from qualification, proven from commit`. */
export function expectationWords({ expected }: Criterion, texts: SettingsCatalogue): string {
  const said = texts.settings.frameworks;
  const parts = milestones.flatMap((milestone) => {
    const level = expected[milestone];
    return level === undefined ? [] : [said.from(texts.level[level], texts.milestone[milestone])];
  });
  return parts.length === 0 ? said.expectsNothing : parts.join(', ');
}
