import { Alert } from '@hubspot/ui-extensions';
import type { Qualification } from '../../src/protocol';
import { textsIn, type Language } from '../../src/texts';
import { draftsOfOtherFrameworks } from './use-draft';

/** What is special about the deal: closed, without pipeline or stage, or with unsaved answers that are out of sight. */
export function DealNotes(props: {
  readonly dealId: string;
  readonly qualification: Qualification;
  /** How many unsaved answers the shown framework has. */
  readonly unsaved: number;
  readonly language: Language;
}) {
  const { dealId, qualification, unsaved, language } = props;
  const texts = textsIn(language);
  const { deal } = qualification;
  const notes = [
    ...(deal.closed ? [texts.closed] : []),
    ...(deal.closed && unsaved > 0 ? [texts.keptWhileClosed(unsaved)] : []),
    ...(deal.pipelineId === null ? [texts.noPipeline] : []),
    ...(deal.milestone === null && !deal.closed ? [texts.noStage] : []),
    ...draftsOfOtherFrameworks(dealId, qualification.frameworkId).map(({ framework, count }) =>
      texts.keptDrafts(count, framework.label),
    ),
  ];
  return notes.map((note) => <Alert key={note} title={note} variant="info" />);
}
