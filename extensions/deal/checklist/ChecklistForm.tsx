import { Alert, Flex, Heading, Text } from '@hubspot/ui-extensions';
import { format } from 'date-fns';
import { useState } from 'react';
import { roleLabels, type Criterion } from '../../../src/frameworks';
import type { Qualification } from '../../../src/protocol/qualification';
import { EVIDENCE_MAX_LENGTH, levelValues, questionFor } from '../../../src/qualification';
import { textsIn } from '../../../src/texts';
import type { ChecklistProps } from './checklist-props';
import { CriterionCard } from './CriterionCard';
import { CriterionFilter, shownCriteria, type Filter } from './CriterionFilter';
import { dayWords } from '../../shared/dates';
import { DealNotes } from './DealNotes';
import {
  isCriterionContested,
  rebased,
  withCarried,
  withConfirmation,
  withDraft,
  withEvidence,
  withLevel,
  withoutCriterion,
} from './drafts';
import { isEmptyAnswer } from './empty-answer';
import { failureWords } from '../../shared/failure-words';
import { FailureNotice } from '../../shared/FailureNotice';
import { FrameworkNotes } from './FrameworkNotes';
import { NextQuestion } from '../score/NextQuestion';
import { SaveBar } from './SaveBar';
import { ScoreBreakdown } from '../score/ScoreBreakdown';
import { SummaryFigures } from '../score/SummaryFigures';
import { useDraft } from './use-draft';
import { useSave, type Saving } from './use-save';
import { criterionLabels, summaryView, unsavedPoints, type Words } from '../score/view-model';

interface FormProps extends ChecklistProps {
  readonly qualification: Qualification;
  readonly onReply: (qualification: Qualification) => void;
}

/** The checklist of an open or closed deal: figures, next question, every criterion, save. */
export function ChecklistForm(props: FormProps) {
  const { dealId, language, qualification, functions, onReply, onSaved, onRefused } = props;
  const texts = textsIn(language);
  const words = { texts, language };
  const { framework, answers: stored, people } = qualification;
  const [filter, setFilter] = useState<Filter>('all');
  const [draft, changeDraft] = useDraft(dealId, framework);
  const [saving, save] = useSave(props, {
    frameworkId: framework.id,
    draft,
    changeDraft,
    onReply,
    onSavedCount: (count) => onSaved(texts.saved(count)),
    onConflicts: (ids) =>
      onRefused(texts.changedMeanwhile, texts.notSavedYetChoose(criterionLabels(framework, ids, language))),
    onFailure: (failure) => onRefused(texts.saveFailed, failureWords(failure, texts).text),
  });

  const { closed } = qualification.deal;
  const answers = closed ? stored : withDraft(stored, draft);
  const changes = Object.keys(draft).length;
  const view = summaryView(qualification, answers, words);
  const shown = shownCriteria(framework.criteria, filter, view, closed ? [] : Object.keys(draft));
  const offers = qualification.carryOvers.filter(({ criterionId }) => isEmptyAnswer(answers[criterionId]));
  const tooLong = Object.values(answers).some((answer) => answer.evidence.length > EVIDENCE_MAX_LENGTH);
  const saveBar = (place: 'top' | 'bottom') => (
    <SaveBar
      place={place}
      changes={changes}
      score={view.score}
      saving={saving.kind === 'saving'}
      blocked={tooLong}
      texts={texts}
      onSave={save}
      onDiscard={() => changeDraft(() => ({}))}
    />
  );

  return (
    <Flex direction="column" gap="md">
      <Heading>{view.framework}</Heading>
      {view.started ? (
        <SummaryFigures
          view={view}
          texts={texts}
          unsaved={closed ? 0 : unsavedPoints(qualification, answers)}
          frozen={qualification.scoreAtClose !== null}
        />
      ) : (
        <Text>{texts.notStarted}</Text>
      )}
      <DealNotes
        dealId={dealId}
        qualification={qualification}
        unsaved={changes}
        offered={new Set(offers.map(({ criterionId }) => criterionId)).size}
        language={language}
      />
      {!closed && <NextQuestion view={view} texts={texts} />}
      <Flex direction="column" gap="xs">
        <ScoreBreakdown qualification={qualification} assessment={view.assessment} words={words} />
        <FrameworkNotes framework={framework} words={words} />
      </Flex>
      {!closed && <Text variant="microcopy">{texts.levelGuide}</Text>}
      {!closed && saveBar('top')}
      <SaveNotes saving={saving} words={words} qualification={qualification} />
      {view.stale.length > 0 && <Text>{texts.staleCount(view.stale.length)}</Text>}
      <CriterionFilter
        criteria={framework.criteria}
        filter={filter}
        view={view}
        words={words}
        onFilter={setFilter}
      />
      {shown.length === 0 ? <Text>{texts.nothingToShow}</Text> : shown.map(criterionCard)}
      {!closed && saveBar('bottom')}
    </Flex>
  );

  function criterionCard(criterion: Criterion) {
    const { id } = criterion;
    const answer = answers[id] ?? { level: null, evidence: '', at: null, by: null };
    const level = view.assessment.criteria.find((each) => each.criterion.id === id)?.level ?? null;
    return (
      <CriterionCard
        key={id}
        criterion={criterion}
        question={level === 3 ? null : questionFor(criterion, level)[language]}
        words={words}
        readOnly={closed}
        answer={answer}
        levels={qualification.mapped[id]?.levels ?? levelValues}
        gap={view.gaps.find((gap) => gap.id === id) ?? null}
        staleDays={view.stale.includes(id) ? framework.staleDays : null}
        frameworkStaleDays={framework.staleDays}
        contest={contestOf(id)}
        offers={offers.filter((offer) => offer.criterionId === id)}
        contactIds={people.filter(({ role }) => role === criterion.person).map(({ contactId }) => contactId)}
        onName={async (role, contactId) => {
          const reply = await functions.namePerson({ dealId, role, contactId });
          if (reply.ok) {
            onReply(reply.qualification);
            onSaved(texts.personSaved(roleLabels[role][language]));
          }
          return reply;
        }}
        onLevel={(to) => changeDraft((before) => withLevel(before, stored, id, to))}
        onEvidence={(text) => changeDraft((before) => withEvidence(before, stored, id, text))}
        onCarryOver={(carried) => changeDraft((before) => withCarried(before, stored, id, carried))}
        onStillTrue={() => changeDraft((before) => withConfirmation(before, stored, id, confirmation()))}
        onKeepTheirs={() => changeDraft((before) => withoutCriterion(before, id))}
        onUseMine={() => changeDraft((before) => rebased(before, stored, id))}
      />
    );
  }

  function confirmation(): string {
    // The rep's own day, not that of UTC.
    return texts.confirmedOn(dayWords(format(new Date(), 'yyyy-MM-dd'), language));
  }

  function contestOf(criterionId: string) {
    if (closed || !isCriterionContested(draft, stored, criterionId)) return null;
    const known =
      saving.kind === 'saved' ? saving.conflicts.find((each) => each.criterionId === criterionId) : undefined;
    const theirs = stored[criterionId] ?? { level: null, evidence: '', at: null, by: null };
    return { by: known?.by ?? theirs.by, at: known?.at ?? theirs.at, theirs };
  }
}

function SaveNotes(props: {
  readonly saving: Saving;
  readonly qualification: Qualification;
  readonly words: Words;
}) {
  const { saving, qualification, words } = props;
  const { texts, language } = words;
  if (saving.kind === 'failed')
    return <FailureNotice title={texts.saveFailed} failure={saving.failure} texts={texts} />;
  if (saving.kind !== 'saved' || saving.cleaned.length === 0) return null;
  const labels = criterionLabels(qualification.framework, saving.cleaned, language);
  return <Alert title={texts.cleaned(labels)} variant="info" />;
}
