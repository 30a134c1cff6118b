import type { Framework } from '../../../src/frameworks';
import type { Qualification } from '../../../src/protocol/qualification';
import type { Catalogue, Language } from '../../../src/texts';

/** What a deal's stage is called: by its pipeline, else by the milestone it stands for; null without either. */
export function stageName({ deal }: Qualification, texts: Catalogue): string | null {
  return deal.stageLabel ?? (deal.milestone === null ? null : texts.milestone[deal.milestone]);
}

/** The labels of criteria by id, for a sentence. */
export function criterionLabels(framework: Framework, ids: readonly string[], language: Language): string {
  return framework.criteria
    .filter((criterion) => ids.includes(criterion.id))
    .map((criterion) => criterion.label[language])
    .join(', ');
}
