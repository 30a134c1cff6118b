import type { ChangedDeal, PreviewSettingsReply } from '../../../src/protocol/preview-settings';

type Stretch = Extract<PreviewSettingsReply, { ok: true }>;

/** What settings would make of the open deals looked at so far: how many, of those that come out differently. */
export interface Tally {
  readonly judged: number;
  /** Open deals in all; null before the first stretch. */
  readonly of: number | null;
  readonly changed: number;
  readonly otherBand: number;
  readonly firstBand: number;
  /** Had a band, and nothing counts as answered. */
  readonly noBand: number;
  /** Get another framework, and had no band before either. */
  readonly unanswered: number;
  readonly notReady: number;
  readonly ready: number;
  readonly otherFramework: number;
  /** Nothing of the above: the score alone. */
  readonly onlyScore: number;
  readonly ambiguous: number;
  /** The first of the changed deals, to show. */
  readonly deals: readonly ChangedDeal[];
}

export const nothingJudged: Tally = {
  judged: 0,
  of: null,
  changed: 0,
  otherBand: 0,
  firstBand: 0,
  noBand: 0,
  unanswered: 0,
  notReady: 0,
  ready: 0,
  otherFramework: 0,
  onlyScore: 0,
  ambiguous: 0,
  deals: [],
};

// Fifty pages of a table; nobody turns more, and the figures count every one.
const MOST_KEPT = 500;

/** Adds a stretch of deals to what was counted so far. */
export function withStretch(tally: Tally, { judged, changed, ambiguous, remaining }: Stretch): Tally {
  const count = (is: (deal: ChangedDeal) => boolean) => changed.filter(is).length;
  const all = tally.judged + judged;
  return {
    judged: all,
    of: all + remaining,
    changed: tally.changed + changed.length,
    otherBand: tally.otherBand + count(changesBand),
    firstBand: tally.firstBand + count(getsBand),
    noBand: tally.noBand + count(losesBand),
    unanswered: tally.unanswered + count(staysUnanswered),
    notReady: tally.notReady + count(becomesNotReady),
    ready: tally.ready + count(becomesReady),
    otherFramework: tally.otherFramework + count(changesFramework),
    onlyScore: tally.onlyScore + count(changesOnlyScore),
    ambiguous: tally.ambiguous + ambiguous,
    deals: [...tally.deals, ...changed].slice(0, MOST_KEPT),
  };
}

function changesBand({ before, after }: ChangedDeal): boolean {
  return before.band !== null && after.band !== null && before.band !== after.band;
}

function getsBand({ before, after }: ChangedDeal): boolean {
  return before.band === null && after.band !== null;
}

function losesBand({ before, after }: ChangedDeal): boolean {
  return before.band !== null && after.band === null;
}

function staysUnanswered(deal: ChangedDeal): boolean {
  return changesFramework(deal) && deal.before.band === null && deal.after.band === null;
}

function becomesNotReady({ before, after }: ChangedDeal): boolean {
  return before.stageReady !== 'no' && after.stageReady === 'no';
}

function becomesReady({ before, after }: ChangedDeal): boolean {
  return before.stageReady !== 'yes' && after.stageReady === 'yes';
}

function changesFramework({ before, after }: ChangedDeal): boolean {
  return before.framework.id !== after.framework.id;
}

function changesOnlyScore(deal: ChangedDeal): boolean {
  const { before, after } = deal;
  return !changesFramework(deal) && before.band === after.band && before.stageReady === after.stageReady;
}
