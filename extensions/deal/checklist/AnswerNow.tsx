import { useState } from 'react';
import { CriterionRow } from './CriterionRow';
import { criterionRowProps } from './criterion-row-props';
import { SaveArea } from './SaveArea';
import type { Checklist } from './use-checklist';

/** The criterion to ask next, to be answered where it is read. It stays the same while one answers, whatever comes next by then. */
export function AnswerNow({ checklist }: { readonly checklist: Checklist }) {
  const { qualification, words, draft, view } = checklist;
  const { texts, language } = words;
  const [begun, begin] = useState<string | null>(null);
  const [unsaved] = Object.keys(draft);
  const { criteria } = qualification.framework;
  const criterion = criteria.find(({ id }) => id === (begun ?? unsaved ?? view.next?.id));
  if (criterion === undefined) return null;
  const next = view.next === null || view.next.id === criterion.id ? undefined : view.next;
  return (
    <CriterionRow
      {...criterionRowProps(criterion, checklist)}
      title={texts.answerNow(criterion.label[language])}
      open={begun !== null}
      onToggle={() => begin(begun === null ? criterion.id : null)}
      foot={
        <SaveArea
          checklist={checklist}
          next={next === undefined ? undefined : { label: next.label, open: () => begin(next.id) }}
        />
      }
    />
  );
}
