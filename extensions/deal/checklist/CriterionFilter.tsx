import { Select } from '@hubspot/ui-extensions';
import type { Criterion } from '../../../src/frameworks';
import type { CardWords } from '../words/card-words';
import type { SummaryView } from '../score/summary-view';

/** Which criteria a long checklist shows. */
export const filters = ['all', 'gaps', 'stale'] as const;
export type Filter = (typeof filters)[number];

// Up to here one sees the whole list faster than one chooses from it.
const SHORT_LIST = 8;

/**
 * The criteria a filter shows. What is changed and not saved stays: it may be no gap any more from the first letter typed,
 * and must not vanish under the rep's hands.
 */
export function shownCriteria(
  criteria: readonly Criterion[],
  filter: Filter,
  view: SummaryView,
  unsavedIds: readonly string[],
): readonly Criterion[] {
  switch (filter) {
    case 'all':
      return criteria;
    case 'gaps':
      return criteria.filter(({ id }) => unsavedIds.includes(id) || view.gaps.some((gap) => gap.id === id));
    case 'stale':
      return criteria.filter(({ id }) => unsavedIds.includes(id) || view.stale.includes(id));
  }
}

/** The choice between all criteria, the gaps and what is out of date; not there when it would not help. */
export function CriterionFilter(props: {
  readonly criteria: readonly Criterion[];
  readonly filter: Filter;
  readonly view: SummaryView;
  readonly words: CardWords;
  readonly onFilter: (filter: Filter) => void;
}) {
  const { criteria, filter, view, words, onFilter } = props;
  const { texts } = words;
  if (criteria.length <= SHORT_LIST && view.stale.length === 0 && filter === 'all') return null;
  return (
    <Select
      name="show"
      label={texts.show}
      options={[
        { value: 'all', label: texts.showAll(criteria.length) },
        { value: 'gaps', label: texts.showGaps(view.gaps.length) },
        { value: 'stale', label: texts.showStale(view.stale.length) },
      ]}
      value={filter}
      onChange={(chosen) => {
        const known = filters.find((each) => each === chosen);
        if (known !== undefined) onFilter(known);
      }}
      testId="filter"
    />
  );
}
