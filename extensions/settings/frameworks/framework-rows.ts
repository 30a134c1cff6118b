import { isUsable } from '../../../src/settings';
import { countErrors, issuesUnder } from '../section/issues-at';
import type { SectionProps } from '../section/section-props';
import { isOwn, shownFrameworks } from './edits/shown-framework';
import { usesOf, wordsOfUses } from './uses';

/** A framework as the table shows it. */
export interface FrameworkRow {
  readonly id: string;
  readonly label: string;
  readonly goodFor: string | null;
  readonly criteria: number;
  readonly isOwn: boolean;
  /** Whether it may rule deals: a built-in one that is switched on, an own one that is not retired. */
  readonly isOn: boolean;
  /** Whether a built-in one weighs or expects something else than it came with. */
  readonly isChanged: boolean;
  /** Where settings name it; null when they do nowhere. */
  readonly usedBy: string | null;
  /** Whether deals are to be ruled by it although it may not rule any. */
  readonly isMissed: boolean;
  readonly problems: number;
}

/** Every framework in the order of the table: the built-in ones, then ops' own. */
export function frameworkRows(section: SectionProps): readonly FrameworkRow[] {
  const { draft, rulebook, names, issues, words } = section;
  return shownFrameworks(rulebook).map(({ id, label, goodFor, criteria }) => {
    const uses = usesOf(draft, id);
    const isOn = isUsable(draft, id);
    return {
      id,
      label: label === '' ? id : label,
      goodFor: goodFor?.[words.language] ?? null,
      criteria: criteria.length,
      isOwn: isOwn(draft, id),
      isOn,
      isChanged: draft.adjustments[id] !== undefined,
      usedBy: uses.length === 0 ? null : wordsOfUses(uses, names, words.texts),
      isMissed: !isOn && uses.some(({ kind }) => kind !== 'copy'),
      problems: ['ownFrameworks', 'adjustments', 'mappings'].reduce(
        (sum, area) => sum + countErrors(issuesUnder(issues, [area, id])),
        0,
      ),
    };
  });
}
