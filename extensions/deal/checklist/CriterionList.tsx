import { Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { criterionCardProps } from './criterion-card-props';
import { CriterionCard } from './CriterionCard';
import { CriterionFilter, shownCriteria, type Filter } from './CriterionFilter';
import type { Checklist } from './use-checklist';

/** Every criterion of the checklist, or those one chooses to see. */
export function CriterionList({ checklist }: { readonly checklist: Checklist }) {
  const { qualification, words, closed, draft, view } = checklist;
  const [filter, setFilter] = useState<Filter>('all');
  const { criteria } = qualification.framework;
  const shown = shownCriteria(criteria, filter, view, closed ? [] : Object.keys(draft));
  return (
    <>
      <CriterionFilter criteria={criteria} filter={filter} view={view} words={words} onFilter={setFilter} />
      {shown.length === 0 && <Text>{words.texts.nothingToShow}</Text>}
      {shown.map((criterion) => (
        <CriterionCard key={criterion.id} {...criterionCardProps(criterion, checklist)} />
      ))}
    </>
  );
}
