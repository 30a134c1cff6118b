import { askedSignals, fitOf } from '../approach';
import { storedValue, type DealRecord } from '../hubspot';
import {
  approachProperty,
  assessmentOf,
  dealProperty,
  evidenceProperty,
  storedAssessment,
} from '../qualification';
import { approachOf, type DealApproach } from './deal-approach';
import { isAnswered, type DealQualification } from './deal-qualification';
import type { OpenedDeal } from './opened-deal';

/** Deal properties and what they are to hold; the empty text clears. */
export type Figures = Readonly<Record<string, string>>;

/**
 * The figures that lists and reports filter on, where they differ from what the deal holds: after a save, a stage moved, a
 * person named, or an edit in HubSpot itself. A deal that nobody ever qualified gets none. Closing a deal freezes its score
 * and ends its review; reopening it undoes that.
 */
export function figuresToStore(opened: OpenedDeal, qualification: DealQualification, asOf: Date): Figures {
  const { record, inForce } = opened;
  const wanted = qualification.deal.closed
    ? frozen(record, qualification, asOf)
    : {
        ...judged(record, qualification, asOf),
        ...fitted(approachOf(opened), isAnswered(qualification)),
        [dealProperty.scoreAtClose]: '',
      };
  const changed = Object.entries(wanted).filter(
    // HubSpot refuses a whole write for one property that the account lacks.
    ([name, value]) => name in record.properties && !isSame(value, storedValue(record, name) ?? ''),
  );
  // A deal that comes out the same under new settings is not written for their number alone.
  if (changed.length === 0) return {};
  // The score of a closed deal was made while it was open.
  const made = qualification.deal.closed ? {} : madeWith(record, inForce.rulebook.revision);
  return { ...Object.fromEntries(changed), ...made };
}

// Empty stands for the built-in settings, so that an account without its own has one property less to look at.
function madeWith({ properties }: DealRecord, settingsRevision: number): Figures {
  const name = dealProperty.settingsRevision;
  const revision = settingsRevision === 0 ? '' : String(settingsRevision);
  return (properties[name] ?? '') === revision || !(name in properties) ? {} : { [name]: revision };
}

// HubSpot may give several checked boxes back in another order.
function isSame(one: string, other: string): boolean {
  const sorted = (value: string) => value.split(';').toSorted().join(';');
  return one === other || sorted(one) === sorted(other);
}

function judged(record: DealRecord, qualification: DealQualification, asOf: Date): Figures {
  const provisioned = provisionedCriteria(record, qualification);
  // HubSpot knows no option for such a framework, and refuses a write that names it.
  if (provisioned.length === 0) return {};
  // What a framework that is gone made of the deal cannot be made again: it stays until somebody answers by this one.
  const { goneFramework } = qualification;
  const judgedBefore = storedValue(record, dealProperty.framework) !== null && goneFramework === null;
  const answered = isAnswered(qualification);
  if (!judgedBefore && !answered) return {};
  const figures = storedAssessment(qualification.framework, assessmentOf(qualification, asOf), provisioned);
  // Under a framework that nobody has answered yet, after a change of pipeline say, there is no verdict: not a 0.
  const sameFramework = storedValue(record, dealProperty.framework) === qualification.framework.id;
  const hadVerdict = sameFramework && storedValue(record, dealProperty.score) !== null;
  return answered || hadVerdict ? figures : { ...figures, ...noVerdict };
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

const noVerdict: Figures = {
  [dealProperty.score]: '',
  [dealProperty.completeness]: '',
  [dealProperty.band]: '',
};

// The approach is stored with the score, or once somebody answered what the card asks about the buyer: a deal nobody ever
// looked after gets no figures, and loses them when the last answer is taken back.
function fitted({ signals, settings }: DealApproach, answered: boolean): Figures {
  const asked = askedSignals.some((signal) => signals[signal] !== null);
  const [best] = fitOf(signals, settings).fits;
  if (best === undefined || (!asked && !answered))
    return { [approachProperty.approach]: '', [approachProperty.fit]: '' };
  return { [approachProperty.approach]: best.approach, [approachProperty.fit]: String(best.percent) };
}

// The stored score is the one it had while it was open, unless another framework made it; edits since then do not count.
function frozen(record: DealRecord, qualification: DealQualification, asOf: Date): Figures {
  if (qualification.scoreAtClose !== null) return {};
  const { score } = assessmentOf(qualification, asOf);
  const computed = score.kind === 'scored' && isAnswered(qualification) ? String(score.percent) : '';
  const sameFramework = storedValue(record, dealProperty.framework) === qualification.framework.id;
  const stored = sameFramework ? storedValue(record, dealProperty.score) : null;
  return {
    [dealProperty.scoreAtClose]: stored ?? computed,
    [dealProperty.reviewBy]: '',
  };
}
