import { roles } from '../frameworks';
import { storedValue, type DealRecord } from '../hubspot';
import {
  assessmentOf,
  dealProperty,
  instantOf,
  isSameValue,
  liveFigures,
  liveProperty,
  namedProperty,
  storedAssessment,
  type LiveFigure,
} from '../qualification';
import { CHANGED_AT } from './deal-properties';
import { qualificationOf, type DealQualification } from './deal-qualification';
import { storedAs } from './live-figures';
import type { OpenedDeal } from './opened-deal';

/** A figure of which HubSpot's value is another than ours; the empty text is none. */
export interface LiveDifference {
  readonly figure: LiveFigure;
  readonly live: string;
  /** Of the answers whatever their age, unless it is that which makes the difference. */
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

// HubSpot brings calculated values up to date 70 to 130 s after a change.
const FOLLOWS_WITHIN_MS = 5 * 60_000;

/**
 * How what HubSpot keeps of an opened deal stands to what the rules make of it. Null also where nobody can tell what that is.
 *
 * @param formulasChangedAt when one of the formulas was changed last; null when nobody said.
 */
export function standingOf(
  opened: OpenedDeal,
  asOf: Date,
  formulasChangedAt: Date | null = null,
): LiveStanding {
  const { record, inForce, rolesUnknown } = opened;
  if (inForce.problem !== null || rolesUnknown.length > 0) return null;
  const changes = [record.properties[CHANGED_AT], inForce.savedAt].map((at) => instantOf(at ?? ''));
  const known = [...changes, formulasChangedAt?.getTime() ?? null].filter((at) => at !== null);
  const changedAt = known.length === 0 ? null : new Date(Math.max(...known));
  return liveStanding(record, qualificationOf(opened), { asOf, changedAt });
}

/**
 * Compares the figures that HubSpot keeps of a deal with what the rules make of it.
 *
 * @param changedAt when the deal, or a formula, changed last; null when that is long ago.
 */
function liveStanding(
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
  const unexplained = against(figuresOf(record, timeless, asOf));
  if (unexplained.length === 0) return { kind: 'differs', why: 'out-of-date', differences };
  const isLate = changedAt !== null && asOf.getTime() - changedAt.getTime() < FOLLOWS_WITHIN_MS;
  if (isLate) return { kind: 'differs', why: 'late', differences: unexplained };
  const asNamed = { ...timeless, people: peopleStored(record) };
  const isBehind = against(figuresOf(record, asNamed, asOf)).length === 0;
  return { kind: 'differs', why: isBehind ? 'names-behind' : 'unexplained', differences: unexplained };
}

type Figures = Readonly<Record<LiveFigure, string>>;

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
  // Bands and readiness are no numbers, and compared as they are written.
  return isSameValue('number', live, ours) ? [] : [{ figure, live, ours }];
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
