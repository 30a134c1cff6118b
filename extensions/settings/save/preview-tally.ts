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
  const count = (kind: keyof typeof countedAs) => changed.filter(countedAs[kind]).length;
  const all = tally.judged + judged;
  return {
    judged: all,
    of: all + remaining,
    changed: tally.changed + changed.length,
    otherBand: tally.otherBand + count('otherBand'),
    firstBand: tally.firstBand + count('firstBand'),
    noBand: tally.noBand + count('noBand'),
    unanswered: tally.unanswered + count('unanswered'),
    notReady: tally.notReady + count('notReady'),
    ready: tally.ready + count('ready'),
    otherFramework: tally.otherFramework + count('otherFramework'),
    onlyScore: tally.onlyScore + count('onlyScore'),
    ambiguous: tally.ambiguous + ambiguous,
    deals: [...tally.deals, ...changed].slice(0, MOST_KEPT),
  };
}

function changesFramework({ before, after }: ChangedDeal): boolean {
  return before.framework.id !== after.framework.id;
}

/** What a deal that comes out differently is counted as; it may be several. */
const countedAs = {
  otherBand: ({ before, after }) => before.band !== null && after.band !== null && before.band !== after.band,
  firstBand: ({ before, after }) => before.band === null && after.band !== null,
  noBand: ({ before, after }) => before.band !== null && after.band === null,
  unanswered: (deal) => changesFramework(deal) && deal.before.band === null && deal.after.band === null,
  notReady: ({ before, after }) => before.stageReady !== 'no' && after.stageReady === 'no',
  ready: ({ before, after }) => before.stageReady !== 'yes' && after.stageReady === 'yes',
  otherFramework: changesFramework,
  onlyScore: (deal) =>
    !changesFramework(deal) &&
    deal.before.band === deal.after.band &&
    deal.before.stageReady === deal.after.stageReady,
} satisfies Readonly<Record<string, (deal: ChangedDeal) => boolean>>;
