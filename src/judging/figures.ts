import { askedSignals, fitOf } from '../approach';
import { HubSpotError, type DealRecord } from '../hubspot';
import type { Qualification } from '../protocol/qualification';
import {
  approachProperty,
  assess,
  dealProperty,
  evidenceProperty,
  readAnswer,
  storedAssessment,
} from '../qualification';
import { storedValue } from './changes';
import type { Dependencies } from './ports';

/** Deal properties and what they are to hold; the empty text clears. */
export type Figures = Readonly<Record<string, string>>;

/**
 * The figures that lists and reports filter on, where they differ from what the deal holds: after a save, a stage moved, a
 * person named, or an edit in HubSpot itself. A deal that nobody ever qualified gets none. Closing a deal freezes its score
 * and ends its review; reopening it undoes that.
 */
export function figuresToStore(record: DealRecord, qualification: Qualification, asOf: Date): Figures {
  const wanted = qualification.deal.closed
    ? frozen(record, qualification, asOf)
    : {
        ...judged(record, qualification, asOf),
        ...fitted(qualification),
        [dealProperty.scoreAtClose]: '',
      };
  const changed = Object.entries(wanted).filter(
    // HubSpot refuses a whole write for one property that the account lacks.
    ([name, value]) => name in record.properties && !isSame(value, storedValue(record, name) ?? ''),
  );
  // A deal that comes out the same under new settings is not written for their number alone.
  if (changed.length === 0) return {};
  // The score of a closed deal was made while it was open.
  const made = qualification.deal.closed ? {} : madeWith(record, qualification);
  return { ...Object.fromEntries(changed), ...made };
}

// Empty stands for the built-in settings, so that an account without its own has one property less to look at.
function madeWith({ properties }: DealRecord, { settings }: Qualification): Figures {
  const name = dealProperty.settingsRevision;
  const revision = settings.revision === 0 ? '' : String(settings.revision);
  return (properties[name] ?? '') === revision || !(name in properties) ? {} : { [name]: revision };
}

/**
 * Stores the figures of a deal that was only looked at. Should that fail, the card still opens and says that lists show
 * older figures.
 */
export async function withFiguresStored(
  record: DealRecord,
  qualification: Qualification,
  { deals, now }: Dependencies,
): Promise<Qualification> {
  // What a framework that is gone made of the deal stays until somebody answers: looking at it says so, and touches nothing.
  // Nor is anything judged anew by settings that only stand in for newer ones.
  if (qualification.goneFramework !== null || qualification.settings.problem !== null) return qualification;
  const figures = figuresToStore(record, qualification, now());
  if (Object.keys(figures).length === 0) return qualification;
  try {
    await deals.write(record.id, figures);
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    console.error(error.message);
    return { ...qualification, figuresOutdated: true };
  }
  const frozenScore = figures[dealProperty.scoreAtClose] ?? '';
  return frozenScore === '' ? qualification : { ...qualification, scoreAtClose: Number(frozenScore) };
}

// HubSpot may give several checked boxes back in another order.
function isSame(one: string, other: string): boolean {
  const sorted = (value: string) => value.split(';').toSorted().join(';');
  return one === other || sorted(one) === sorted(other);
}

function judged(record: DealRecord, qualification: Qualification, asOf: Date): Figures {
  const provisioned = provisionedCriteria(record, qualification);
  // HubSpot knows no option for such a framework, and refuses a write that names it.
  if (provisioned.length === 0) return {};
  // What a framework that is gone made of the deal cannot be made again: it stays until somebody answers by this one.
  const { goneFramework } = qualification;
  const judgedBefore = storedValue(record, dealProperty.framework) !== null && goneFramework === null;
  const answered = isAnswered(qualification);
  if (!judgedBefore && !answered) return {};
  const figures = storedAssessment(qualification.framework, assessed(qualification, asOf), provisioned);
  // Under a framework that nobody has answered yet, after a change of pipeline say, there is no verdict: not a 0.
  const sameFramework = storedValue(record, dealProperty.framework) === qualification.framework.id;
  const hadVerdict = sameFramework && storedValue(record, dealProperty.score) !== null;
  return answered || hadVerdict ? figures : { ...figures, ...noVerdict };
}

/**
 * The criteria whose properties the account has, and so an option of `qual_gaps` too. Ops may have added one since it was
 * provisioned: that must not keep reps from saving the others.
 */
function provisionedCriteria({ properties }: DealRecord, { framework }: Qualification): readonly string[] {
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
function fitted(qualification: Qualification): Figures {
  const { signals, settings } = qualification.approach;
  const asked = askedSignals.some((signal) => signals[signal] !== null);
  const [best] = fitOf(signals, settings).fits;
  if (best === undefined || (!asked && !isAnswered(qualification)))
    return { [approachProperty.approach]: '', [approachProperty.fit]: '' };
  return { [approachProperty.approach]: best.approach, [approachProperty.fit]: String(best.percent) };
}

// The stored score is the one it had while it was open, unless another framework made it; edits since then do not count.
function frozen(record: DealRecord, qualification: Qualification, asOf: Date): Figures {
  if (qualification.scoreAtClose !== null) return {};
  const { score } = assessed(qualification, asOf);
  const computed = score.kind === 'scored' && isAnswered(qualification) ? String(score.percent) : '';
  const sameFramework = storedValue(record, dealProperty.framework) === qualification.framework.id;
  const stored = sameFramework ? storedValue(record, dealProperty.score) : null;
  return {
    [dealProperty.scoreAtClose]: stored ?? computed,
    [dealProperty.reviewBy]: '',
  };
}

// A stored text that is no level counts as unanswered.
export function isAnswered({ answers }: Qualification): boolean {
  const states = Object.values(answers).map(({ level }) => readAnswer(level).state);
  return states.includes('scored') || states.includes('not-applicable');
}

function assessed({ framework, answers, deal, people, standards }: Qualification, asOf: Date) {
  const roles = people.map(({ role }) => role);
  return assess(framework, { answers, milestone: deal.milestone, people: roles }, asOf, standards);
}
