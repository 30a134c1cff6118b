import { bantEvidence } from './bant';
import type { EvidenceTexts } from './evidence-texts';
import { meddicEvidence } from './meddic';
import { neatEvidence } from './neat';
import { spinEvidence } from './spin';

/** The texts by framework id. */
export const evidenceByFramework: Readonly<Record<string, EvidenceTexts>> = {
  meddic: meddicEvidence,
  neat: neatEvidence,
  bant: bantEvidence,
  spin: spinEvidence,
};
