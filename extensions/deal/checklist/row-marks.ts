import type { TagProps } from '@hubspot/ui-extensions';
import type { CriterionRowProps } from './criterion-row-props';

/** A word beside a criterion that says what is up with it. */
interface Mark {
  readonly text: string;
  readonly variant: NonNullable<TagProps['variant']>;
}

/** What marks a row. An open one says in full what a closed one hints at, and the rest where it belongs. */
export function marksOf(props: CriterionRowProps, open: boolean): readonly Mark[] {
  const { words, readOnly, question, gap, unsaved, contested, staleDays, offers } = props;
  const { texts } = words;
  if (readOnly) return [];
  const asksNext = question?.askNext ?? false;
  return [
    ...(contested ? [{ text: texts.changedMeanwhile, variant: 'error' } as const] : []),
    ...(unsaved ? [{ text: texts.notSaved, variant: 'info' } as const] : []),
    ...(asksNext && !open ? [{ text: texts.askNext, variant: 'info' } as const] : []),
    ...(asksNext && open ? [] : gapMark(gap, open, words)),
    ...(staleDays !== null && !open ? [{ text: texts.outOfDate, variant: 'warning' } as const] : []),
    ...(offers.length > 0 && !open ? [{ text: texts.answeredElsewhere, variant: 'default' } as const] : []),
  ];
}

function gapMark(
  gap: CriterionRowProps['gap'],
  open: boolean,
  { texts }: CriterionRowProps['words'],
): readonly Mark[] {
  if (gap === null || gap.onlyStale) return [];
  if (!gap.needed) return [{ text: open ? gap.what : texts.later, variant: 'default' }];
  return [{ text: open ? gap.what : texts.neededNow, variant: 'warning' }];
}
