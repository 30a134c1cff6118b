import { LoadingSpinner, Tab, Tabs } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { ApproachAnswer } from '../../src/protocol/answer-approach';
import { textsIn } from '../../src/texts';
import { ApproachView } from './approach/ApproachView';
import type { ChecklistProps } from './checklist/checklist-props';
import { ChecklistForm } from './checklist/ChecklistForm';
import { FailureNotice } from '../shared/FailureNotice';
import { HistoryView } from './history/HistoryView';
import type { RecordPage } from './reading/record-page';
import { useQualification } from './reading/use-qualification';

/** The tab card: the checklist of the deal's framework, and how its answers came about. */
export function QualificationTab(props: ChecklistProps & { readonly page: RecordPage }) {
  const { dealId, language, functions, page, onSaved } = props;
  const texts = textsIn(language);
  const { state, retry, replace } = useQualification(dealId, functions, page);
  const [tab, setTab] = useState<string | number>('checklist');

  if (state.kind === 'loading') return <LoadingSpinner label={texts.loading} layout="centered" showLabel />;
  if (state.kind === 'failed')
    return <FailureNotice title={texts.openFailed} failure={state.failure} texts={texts} onRetry={retry} />;
  const { qualification } = state;
  const answerApproach = async (answer: ApproachAnswer) => {
    const reply = await functions.answerApproach({ dealId, answer });
    if (reply.ok) {
      replace(reply.qualification);
      onSaved(texts.approach.saved);
    }
    return reply;
  };
  return (
    <Tabs selected={tab} onSelectedChange={(chosen: string | number) => setTab(chosen)}>
      <Tab tabId="checklist" title={texts.checklist}>
        <ChecklistForm {...props} qualification={qualification} onReply={replace} />
      </Tab>
      <Tab tabId="approach" title={texts.approach.title}>
        {tab === 'approach' && (
          <ApproachView qualification={qualification} words={{ texts, language }} onAnswer={answerApproach} />
        )}
      </Tab>
      <Tab tabId="history" title={texts.history}>
        {/* Read when it is looked at, and again after a save. */}
        {tab === 'history' && (
          <HistoryView
            key={qualification.assessed.at}
            dealId={dealId}
            language={language}
            functions={functions}
          />
        )}
      </Tab>
    </Tabs>
  );
}
