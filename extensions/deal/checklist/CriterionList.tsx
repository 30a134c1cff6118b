import { Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { CriterionFilter, shownCriteria, type Filter } from './CriterionFilter';
import { CriterionRow } from './CriterionRow';
import { criterionRowProps } from './criterion-row-props';
import { SaveArea } from './SaveArea';
import { useOpenRow } from './use-open-row';
import type { Checklist } from './use-checklist';

/** Every criterion of the checklist, or those one chooses to see, in rows of which one is open; Save is where the rep is. */
export function CriterionList({ checklist }: { readonly checklist: Checklist }) {
  const { words, closed, draft, view } = checklist;
  const [filter, setFilter] = useState<Filter>('all');
  const { order, open, toggle, next } = useOpenRow(checklist);
  const unsaved = closed ? [] : Object.keys(draft);
  const shown = shownCriteria(order, filter, view, [...unsaved, ...(open === null ? [] : [open])]);
  const choose = (chosen: Filter) => {
    setFilter(chosen);
    // A row stays while one works on it; one that was only open is asked for no more.
    const wanted = shownCriteria(order, chosen, view, unsaved).some(({ id }) => id === open);
    if (open !== null && !wanted) toggle(open);
  };
  return (
    <>
      {!closed && open === null && <SaveArea checklist={checklist} next={next} />}
      <CriterionFilter criteria={order} filter={filter} view={view} words={words} onFilter={choose} />
      {shown.length === 0 && <Text>{words.texts.nothingToShow}</Text>}
      <Flex direction="column" gap="xs">
        {shown.map((criterion) => (
          <CriterionRow
            key={criterion.id}
            {...criterionRowProps(criterion, checklist)}
            open={criterion.id === open}
            onToggle={() => toggle(criterion.id)}
            foot={closed ? null : <SaveArea checklist={checklist} next={next} />}
          />
        ))}
      </Flex>
    </>
  );
}
