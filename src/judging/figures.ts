import { askedSignals, bestApproach, fitOf } from '../approach';
import { roles } from '../frameworks';
import { storedValue, type DealRecord } from '../hubspot';
import {
  approachProperty,
  assessmentOf,
  dealProperty,
  evidenceProperty,
  isSameValue,
  namedProperty,
  storedAssessment,
  type ValueType,
} from '../qualification';
import { approachOf, type DealApproach } from './deal-approach';
import { isAnswered, type DealQualification } from './deal-qualification';
import { leftToHubSpot, namedForFormulas, storedAs } from './live-figures';
import type { OpenedDeal } from './opened-deal';

/** Deal properties and what they are to hold; the empty text clears. */
export type Figures = Readonly<Record<string, string>>;

/**
 * The figures that lists and reports filter on, where they differ from what the deal holds: after a save, a stage moved, a
 * person named, or an edit in HubSpot itself. An open deal that nobody has answered has its gaps and its next question too.
 * Closing a deal freezes its score and ends its review; reopening it undoes that. Where lists are made of figures that HubSpot keeps
 * itself, these are no reason to write: then there is nothing to store.
 */
export function figuresToStore(opened: OpenedDeal, qualification: DealQualification, asOf: Date): Figures {
  const figures = figuresBesides(opened, qualification, asOf);
  const noReason = [...leftToHubSpot(opened), dealProperty.settingsRevision];
  return Object.keys(figures).every((name) => noReason.includes(name)) ? {} : figures;
}

/** The same for a write that is made anyway: with those that HubSpot keeps too. */
export function figuresBesides(opened: OpenedDeal, qualification: DealQualification, asOf: Date): Figures {
  const { record, inForce } = opened;
  // By settings that name what is gone, or without knowing who is named, a deal would come out otherwise than anybody meant.
  if (inForce.problem?.kind === 'gone' || opened.rolesUnknown.length > 0) return {};
  const wanted = qualification.deal.closed
    ? frozen(opened, qualification, asOf)
    : {
        ...judged(opened, qualification, asOf),
        // Without the wins another approach could come out: the stored one stays until they are counted.
        ...(opened.dealsPerRepMonth === 'not-counted' ? {} : fitted(approachOf(opened), qualification)),
        [dealProperty.scoreAtClose]: '',
        ...namedForFormulas(opened),
      };
  const changed = Object.entries(wanted).filter(
    // HubSpot refuses a whole write for one property that the account lacks.
    ([name, value]) => name in record.properties && !isSameFigure(name, value, storedValue(record, name)),
  );
  // A deal that comes out the same under new settings is not written for their number alone.
  if (changed.length === 0) return {};
  // The score of a closed deal was made while it was open.
  const made = qualification.deal.closed ? {} : madeWith(record, inForce.rulebook.revision);
  return { ...Object.fromEntries(changed), ...made };
}

/**
 * Whether the approach of a deal stays as it is stored, because the wins of its owner could not be counted: what lists show of it may
 * be out of date.
 */
export function isApproachLeft(opened: OpenedDeal, qualification: DealQualification): boolean {
  const { record, dealsPerRepMonth, inForce } = opened;
  if (dealsPerRepMonth !== 'not-counted' || qualification.deal.closed || inForce.problem !== null)
    return false;
  return approachProperty.approach in record.properties && hasApproach(approachOf(opened), qualification);
}

/** Figures without those of some names. */
export function omitFigures(figures: Figures, names: readonly string[]): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([name]) => !names.includes(name)));
}

// Empty stands for the built-in settings, so that an account without its own has one property less to look at.
function madeWith({ properties }: DealRecord, settingsRevision: number): Figures {
  const name = dealProperty.settingsRevision;
  const revision = settingsRevision === 0 ? '' : String(settingsRevision);
  const isStored = isSameValue('number', properties[name] ?? null, revision);
  return isStored || !(name in properties) ? {} : { [name]: revision };
}

const namedProperties: readonly string[] = roles.map(namedProperty);

const figureTypes: Readonly<Record<string, ValueType>> = {
  [dealProperty.score]: 'number',
  [dealProperty.completeness]: 'number',
  [dealProperty.gaps]: 'choices',
  [dealProperty.reviewBy]: 'day',
  [dealProperty.scoreAtClose]: 'number',
  [approachProperty.fit]: 'number',
  ...Object.fromEntries(namedProperties.map((name) => [name, 'number'])),
};

function isSameFigure(name: string, value: string, stored: string | null): boolean {
  // To formulas nobody is named where nothing is stored: that is no reason to write on every deal of an account.
  const held = namedProperties.includes(name) ? (stored ?? '0') : stored;
  return isSameValue(figureTypes[name] ?? 'text', value, held);
}

function judged({ record, inForce }: OpenedDeal, qualification: DealQualification, asOf: Date): Figures {
  const known = provisionedCriteria(record, qualification);
  // HubSpot knows no option for such a framework, and refuses a write that names it.
  if (known.length === 0) return {};
  // What a framework that is gone made of the deal cannot be made again: it stays until somebody answers by this one.
  if (qualification.goneFramework !== null && !isAnswered(qualification)) return {};
  const { language } = inForce.rulebook.settings;
  return storedAssessment(qualification.framework, assessmentOf(qualification, asOf), { known, language });
}

/**
 * The criteria whose properties the account has, and so an option of `qual_gaps` too. Ops may have added one since it was
 * provisioned: that must not keep reps from saving the others.
 */
function provisionedCriteria(
  { properties }: DealRecord,
  { framework }: DealQualification,
): readonly string[] {
  return framework.criteria
    .map(({ id }) => id)
    .filter((id) => evidenceProperty(framework.id, id) in properties);
}

// The approach is stored with the score, or once somebody answered what the card asks about the buyer; of a deal that nobody ever
// looked after it would be made of its amount and dates alone.
function hasApproach({ signals }: DealApproach, qualification: DealQualification): boolean {
  return isAnswered(qualification) || askedSignals.some((signal) => signals[signal] !== null);
}

function fitted(approach: DealApproach, qualification: DealQualification): Figures {
  const fit = fitOf(approach.signals, approach.settings);
  const best = bestApproach(fit);
  if (best === null || !hasApproach(approach, qualification))
    return { [approachProperty.approach]: '', [approachProperty.fit]: '' };
  return { [approachProperty.approach]: best, [approachProperty.fit]: String(fit.fits[0]?.percent) };
}

function frozen(opened: OpenedDeal, qualification: DealQualification, asOf: Date): Figures {
  if (qualification.scoreAtClose !== null) return {};
  return {
    [dealProperty.scoreAtClose]: opened.closedWith ?? scoreSoFar(opened, qualification, asOf),
    [dealProperty.reviewBy]: '',
    ...namedForFormulas(opened),
  };
}

/**
 * The score that lists show of a deal. The stored one is that which it had while it was open, unless another framework made it; edits
 * since then do not count. Where HubSpot keeps the score the stored one may be behind, and it is what the answers make.
 */
export function scoreSoFar(opened: OpenedDeal, qualification: DealQualification, asOf: Date): string {
  const { record } = opened;
  const { score } = assessmentOf(qualification, asOf);
  const computed = score.kind === 'scored' ? String(score.percent) : '';
  const isBehind =
    storedValue(record, dealProperty.framework) !== qualification.framework.id ||
    leftToHubSpot(opened).includes(storedAs.score);
  return (isBehind ? null : storedValue(record, dealProperty.score)) ?? computed;
}
