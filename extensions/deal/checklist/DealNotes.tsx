import { Alert } from '@hubspot/ui-extensions';
import type { Qualification } from '../../../src/protocol/qualification';
import type { Catalogue } from '../../../src/texts';
import { heldBack } from '../score/held-back';
import type { Checklist } from './use-checklist';
import { draftsOfOtherFrameworks } from './use-draft';

/** What is special about the deal: closed, without pipeline or stage, with drafts out of sight. */
export function DealNotes(props: { readonly dealId: string; readonly checklist: Checklist }) {
  const { dealId, checklist } = props;
  const { qualification, draft } = checklist;
  const { texts } = checklist.words;
  const unsaved = Object.keys(draft).length;
  const { deal, goneFramework, missingProperties } = qualification;
  const notes = [
    ...(deal.closed ? [texts.closed] : []),
    ...(deal.closed && unsaved > 0 ? [texts.keptWhileClosed(unsaved)] : []),
    ...(deal.pipelineId === null ? [texts.noPipeline] : []),
    ...(deal.milestone === null && !deal.closed ? [stageNote(qualification, texts)] : []),
    ...(goneFramework === null ? [] : [texts.goneFramework(goneFramework)]),
    ...(missingProperties.length === 0 ? [] : [texts.missingProperties(missingProperties.join(', '))]),
    ...heldBack(qualification, texts),
    ...settingsNotes(qualification, texts),
    ...(qualification.figuresOutdated ? [texts.figuresOutdated] : []),
    ...draftsOfOtherFrameworks(dealId, qualification.framework.id).map(({ framework, count }) =>
      texts.keptDrafts(count, framework.label),
    ),
  ];
  return notes.map((note) => <Alert key={note} title={note} variant="info" />);
}

function settingsNotes({ settings }: Qualification, texts: Catalogue): readonly string[] {
  const { problem, newest, revision } = settings;
  return problem === null || problem === 'gone' ? [] : [texts.settingsProblem(newest, revision)];
}

function stageNote({ deal }: Qualification, texts: Catalogue): string {
  return deal.stageId !== null && deal.stageLabel === null ? texts.stageGone : texts.noStage;
}
