import { Alert, Flex, Heading, Text } from '@hubspot/ui-extensions';
import type { Qualification } from '../../src/protocol';
import { EVIDENCE_MAX_LENGTH } from '../../src/qualification';
import { textsIn, type Language } from '../../src/texts';
import type { ChecklistProps } from './checklist-props';
import { CriterionCard } from './CriterionCard';
import { DealNotes } from './DealNotes';
import { isContested, rebased, withDraft, withEvidence, withLevel, withoutCriterion } from './drafts';
import { FailureNotice } from './FailureNotice';
import { NextQuestion } from './NextQuestion';
import { SaveBar } from './SaveBar';
import { SummaryFigures } from './SummaryFigures';
import { useDraft } from './use-draft';
import { useSave, type Saving } from './use-save';
import { criterionLabels, failureWords, frameworkNamed, summaryView, unsavedPoints } from './view-model';

interface FormProps extends ChecklistProps {
  readonly qualification: Qualification;
  readonly onReply: (qualification: Qualification) => void;
}

/** The checklist of an open or closed deal: figures, next question, every criterion, save. */
export function ChecklistForm(props: FormProps) {
  const { dealId, language, qualification, onReply, onSaved, onRefused } = props;
  const texts = textsIn(language);
  const framework = frameworkNamed(qualification);
  const [draft, changeDraft] = useDraft(dealId, framework.id);
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

  const stored = qualification.answers;
  const { closed } = qualification.deal;
  const answers = closed ? stored : withDraft(stored, draft);
  const changes = Object.keys(draft).length;
  const view = summaryView(qualification, answers, { texts, language });
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
        <SummaryFigures view={view} texts={texts} unsaved={unsavedPoints(qualification, answers)} />
      ) : (
        <Text>{texts.notStarted}</Text>
      )}
      <DealNotes dealId={dealId} qualification={qualification} unsaved={changes} language={language} />
      {!closed && <NextQuestion view={view} texts={texts} />}
      {!closed && <Text variant="microcopy">{texts.levelGuide}</Text>}
      {!closed && saveBar('top')}
      <SaveNotes saving={saving} language={language} qualification={qualification} />
      {framework.criteria.map((criterion) => (
        <CriterionCard
          key={criterion.id}
          criterion={criterion}
          language={language}
          readOnly={closed}
          answer={answers[criterion.id] ?? { level: null, evidence: '' }}
          gap={view.gaps.find((gap) => gap.id === criterion.id) ?? null}
          contest={contestOf(criterion.id)}
          onLevel={(level) => changeDraft((before) => withLevel(before, stored, criterion.id, level))}
          onEvidence={(text) => changeDraft((before) => withEvidence(before, stored, criterion.id, text))}
          onKeepTheirs={() => changeDraft((before) => withoutCriterion(before, criterion.id))}
          onUseMine={() => changeDraft((before) => rebased(before, stored, criterion.id))}
        />
      ))}
      {!closed && saveBar('bottom')}
    </Flex>
  );

  function contestOf(criterionId: string) {
    if (closed || !isContested(draft, stored, criterionId)) return null;
    const known =
      saving.kind === 'saved' ? saving.conflicts.find((each) => each.criterionId === criterionId) : undefined;
    return {
      by: known?.by ?? null,
      at: known?.at ?? null,
      theirs: stored[criterionId] ?? { level: null, evidence: '' },
    };
  }
}

function SaveNotes(props: {
  readonly saving: Saving;
  readonly qualification: Qualification;
  readonly language: Language;
}) {
  const { saving, qualification, language } = props;
  const texts = textsIn(language);
  if (saving.kind === 'failed')
    return <FailureNotice title={texts.saveFailed} failure={saving.failure} texts={texts} />;
  if (saving.kind !== 'saved' || saving.cleaned.length === 0) return null;
  const labels = criterionLabels(frameworkNamed(qualification), saving.cleaned, language);
  return <Alert title={texts.cleaned(labels)} variant="info" />;
}
