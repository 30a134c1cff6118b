import { roles } from '../frameworks';
import { storedValue, type DealRecord } from '../hubspot';
import {
  assessmentOf,
  dealProperty,
  isSameValue,
  liveProperty,
  namedProperty,
  storedAssessment,
  type LiveFigure,
} from '../qualification';
import type { DealQualification } from './deal-qualification';

/** A figure of which HubSpot's value is another than ours; the empty text is none. */
export interface LiveDifference {
  readonly figure: LiveFigure;
  readonly live: string;
  readonly ours: string;
}

/** Why HubSpot's figures of a deal are others than ours. */
export type WhyDifferent =
  /** Formulas do not tell time: to them no answer is out of date. */
  | 'out-of-date'
  /** Something changed a moment ago: HubSpot follows. */
  | 'late'
  /** Who is named is not what is stored for formulas to see. */
  | 'names-behind'
  | 'unexplained';

/** How the figures that HubSpot keeps of a deal stand to ours; null where the account has none. */
export type LiveStanding =
  | { readonly kind: 'agrees' }
  | {
      readonly kind: 'differs';
      readonly why: WhyDifferent;
      readonly differences: readonly LiveDifference[];
    }
  | null;

/** Property that says when a deal was changed last; calculated values do not move it. */
export const CHANGED_AT = 'hs_lastmodifieddate';

// HubSpot brings calculated values up to date 70 to 130 s after a change.
const FOLLOWS_WITHIN_MS = 5 * 60_000;

/**
 * Compares the figures that HubSpot keeps of a deal with what the rules make of it.
 *
 * @param changedAt when the deal, or a formula, changed last; null when that is long ago.
 */
export function liveStanding(
  record: DealRecord,
  qualification: DealQualification,
  { asOf, changedAt }: { readonly asOf: Date; readonly changedAt: Date | null },
): LiveStanding {
  const kept = liveFigures.filter((figure) => liveProperty[figure] in record.properties);
  if (kept.length === 0) return null;
  const against = (figures: Figures) => kept.flatMap((figure) => differenceOf(figure, record, figures));
  const differences = against(figuresOf(record, qualification, asOf));
  if (differences.length === 0) return { kind: 'agrees' };
  const timeless = withoutDates(qualification);
  const isExplainedBy = (as: DealQualification) => against(figuresOf(record, as, asOf)).length === 0;
  const isLate = changedAt !== null && asOf.getTime() - changedAt.getTime() < FOLLOWS_WITHIN_MS;
  if (isExplainedBy(timeless)) return { kind: 'differs', why: 'out-of-date', differences };
  if (isLate) return { kind: 'differs', why: 'late', differences };
  const isBehind = isExplainedBy({ ...timeless, people: peopleStored(record) });
  return { kind: 'differs', why: isBehind ? 'names-behind' : 'unexplained', differences };
}

type Figures = Readonly<Record<LiveFigure, string>>;

const liveFigures: readonly LiveFigure[] = ['score', 'ready', 'band', 'completeness'];

/** What the figures are called where Plumbline stores them. */
const storedAs: Readonly<Record<LiveFigure, string>> = {
  score: dealProperty.score,
  ready: dealProperty.stageReady,
  band: dealProperty.band,
  completeness: dealProperty.completeness,
};

function figuresOf(record: DealRecord, qualification: DealQualification, asOf: Date): Figures {
  const made = storedAssessment(qualification.framework, assessmentOf(qualification, asOf));
  // A closed deal keeps the figures that it was closed with.
  const atClose = (property: string) => (qualification.deal.closed ? storedValue(record, property) : null);
  const figure = (property: string, frozen = property) => atClose(frozen) ?? made[property] ?? '';
  return {
    score: figure(storedAs.score, dealProperty.scoreAtClose),
    ready: figure(storedAs.ready),
    band: figure(storedAs.band),
    completeness: figure(storedAs.completeness),
  };
}

function differenceOf(figure: LiveFigure, record: DealRecord, figures: Figures): readonly LiveDifference[] {
  const live = storedValue(record, liveProperty[figure]) ?? '';
  const ours = figures[figure];
  const type = figure === 'score' || figure === 'completeness' ? 'number' : 'choice';
  return isSameValue(type, live, ours) ? [] : [{ figure, live, ours }];
}

/** As formulas see the answers. */
function withoutDates(qualification: DealQualification): DealQualification {
  const dateless = Object.entries(qualification.answers).map(
    ([id, answer]) => [id, { ...answer, at: null }] as const,
  );
  return { ...qualification, answers: Object.fromEntries(dateless) };
}

/** As formulas see who is named. */
function peopleStored(record: DealRecord): DealQualification['people'] {
  return roles
    .filter((role) => Number(storedValue(record, namedProperty(role)) ?? 0) > 0)
    .map((role) => ({ role, contactId: '' }));
}
