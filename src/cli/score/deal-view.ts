import { propertiesMissing, stageOf, type JudgedDeal } from '../../judging';
import { roleLabels } from '../../frameworks';
import { assessmentOf, dealProperty } from '../../qualification';
import { scoreView, type ScoreView } from './score-view';

/** A deal of the account as it stands, and what of its stored figures is no longer so. */
export interface DealView extends ScoreView {
  readonly deal: {
    readonly id: string;
    readonly name: string;
    readonly stage: string | null;
    readonly closed: boolean;
    /** Of a closed deal whose score is frozen. */
    readonly scoreAtClose: number | null;
  };
  /** Of the settings it was judged by; 0 are the built-in ones. */
  readonly settingsRevision: number;
  /** The framework that judged it last and is gone, so that what is stored stays until somebody answers anew. */
  readonly goneFramework: string | null;
  readonly missingProperties: readonly string[];
  /** Contact labels the account lacks, so that nobody can tell who is named: what is stored stays. */
  readonly missingLabels: readonly string[];
  /** Figures as they are stored and as they should be; null is empty. */
  readonly differing: readonly Differing[];
}

export interface Differing {
  readonly property: string;
  readonly stored: string | null;
  readonly now: string | null;
}

/** What the settings make of a deal on a day. */
export function dealView({ opened, qualification, figures }: JudgedDeal, asOf: Date): DealView {
  const { record, inForce } = opened;
  const { framework, deal } = qualification;
  const stored = (property: string) => record.properties[property] ?? '';
  return {
    deal: {
      id: record.id,
      name: stored('dealname'),
      stage: stageOf(opened)?.label ?? null,
      closed: deal.closed,
      scoreAtClose: qualification.scoreAtClose,
    },
    settingsRevision: inForce.rulebook.revision,
    goneFramework: qualification.goneFramework,
    missingProperties: propertiesMissing(opened),
    missingLabels: opened.rolesUnknown.map((role) => roleLabels[role].en),
    ...scoreView(framework, assessmentOf(qualification, asOf), deal.milestone),
    // A closed deal has no stage to stand well in, and nobody to ask.
    ...(deal.closed ? { band: null, bandBy: null, gaps: [], nextQuestion: null } : {}),
    differing: Object.entries(figures)
      .filter(([property]) => property !== dealProperty.settingsRevision)
      .map(([property, now]) => ({ property, stored: stored(property) || null, now: now || null })),
  };
}
