import { Alert } from '@hubspot/ui-extensions';
import type { Qualification } from '../../../src/protocol/qualification';
import { textsIn, type Catalogue, type Language } from '../../../src/texts';
import { draftsOfOtherFrameworks } from './use-draft';

/** What is special about the deal: closed, without pipeline or stage, with answers from elsewhere or out of sight. */
export function DealNotes(props: {
  readonly dealId: string;
  readonly qualification: Qualification;
  /** How many unsaved answers the shown framework has. */
  readonly unsaved: number;
  /** How many criteria an answer from another framework could fill. */
  readonly offered: number;
  readonly language: Language;
}) {
  const { dealId, qualification, unsaved, offered, language } = props;
  const texts = textsIn(language);
  const { deal, goneFramework, missingProperties } = qualification;
  const notes = [
    ...(deal.closed ? [texts.closed] : []),
    ...(deal.closed && unsaved > 0 ? [texts.keptWhileClosed(unsaved)] : []),
    ...(deal.pipelineId === null ? [texts.noPipeline] : []),
    ...(deal.milestone === null && !deal.closed ? [stageNote(qualification, texts)] : []),
    ...(goneFramework === null ? [] : [texts.goneFramework(goneFramework)]),
    ...(missingProperties.length === 0 ? [] : [texts.missingProperties(missingProperties.join(', '))]),
    ...(qualification.settings.problem === null
      ? []
      : [texts.settingsProblem(qualification.settings.newest, qualification.settings.revision)]),
    ...(qualification.figuresOutdated ? [texts.figuresOutdated] : []),
    ...(offered === 0 ? [] : [texts.carryNote(offered)]),
    ...draftsOfOtherFrameworks(dealId, qualification.framework.id).map(({ framework, count }) =>
      texts.keptDrafts(count, framework.label),
    ),
  ];
  return notes.map((note) => <Alert key={note} title={note} variant="info" />);
}

function stageNote({ deal }: Qualification, texts: Catalogue): string {
  return deal.stageId !== null && deal.stageLabel === null ? texts.stageGone : texts.noStage;
}
