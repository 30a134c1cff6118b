import type { DealRecord, NamedPerson, Pipeline } from '../hubspot';
import type { Verdict } from '../protocol/preview-settings';
import type { Qualification } from '../protocol/qualification';
import { assess } from '../qualification';
import { qualificationOf } from './deal-qualification';
import { figuresToStore, isAnswered, type Figures } from './figures';
import { openedDeal, propertiesToRead, propertiesWithHistory, winsOf } from './opened-deal';
import type { SettingsInForce } from '../configuring/settings-in-force';
import type { Dependencies } from './ports';

/** What deals of an account have in common when they are judged. */
export interface Surroundings {
  readonly pipelines: readonly Pipeline[];
  readonly currency: string | null;
}

/** A deal as settings judge it. */
export interface JudgedDeal {
  readonly record: DealRecord;
  readonly qualification: Qualification;
  /** The stored figures that differ from this; none where a framework judged the deal that is gone. */
  readonly figures: Figures;
}

/** What became of a stretch of deals that were judged anew. */
export interface JudgedStretch {
  readonly judged: number;
  /** How many of them had figures to bring up to date. */
  readonly written: number;
  /** Deals HubSpot refused to write. */
  readonly refused: readonly { readonly dealId: string; readonly message: string }[];
  /** Deals that are still to come after these. */
  readonly remaining: number;
  /** Null when these were the last. */
  readonly after: string | null;
}

// HubSpot reads no more deals at once where their history is asked for, and the figures need its dates.
const STRETCH = 50;

/**
 * Judges a stretch of the account's deals by the settings that hold, and stores the figures that changed: of open deals, and of
 * closed ones whose score nobody froze yet. Refused by unreadable settings: older ones must not be written over newer figures.
 */
export async function judgeStretch(
  after: string | null,
  inForce: SettingsInForce,
  dependencies: Dependencies,
): Promise<JudgedStretch> {
  const { findDeals, updateDeals } = dependencies;
  const found = await findDeals({ which: 'unsettled', after, properties: ['hs_object_id'], limit: STRETCH });
  const judged = await judgeDeals(
    found.deals.map(({ id }) => id),
    inForce,
    dependencies,
  );
  const changes = judged
    .filter(({ figures }) => Object.keys(figures).length > 0)
    .map(({ record, figures }) => ({ id: record.id, properties: figures }));
  const refused = await updateDeals(changes);
  return {
    judged: judged.length,
    written: changes.length - refused.length,
    refused,
    remaining: Math.max(0, found.remaining - found.deals.length),
    after: found.after,
  };
}

/** Judges at most 50 deals by the settings that hold; those that are gone are left out. Writes nothing. */
export async function judgeDeals(
  dealIds: readonly string[],
  inForce: SettingsInForce,
  dependencies: Dependencies,
): Promise<readonly JudgedDeal[]> {
  const { deals, people, winRates, now } = dependencies;
  const { rulebook } = inForce;
  const properties = ['dealname', ...propertiesToRead(rulebook)];
  const [records, named, around] = await Promise.all([
    deals.readMany({ dealIds, properties, historyOf: propertiesWithHistory(rulebook) }),
    people.readMany(dealIds),
    surroundings(dependencies),
  ]);
  const judged: JudgedDeal[] = [];
  // One after the other: each may cost a search for its owner's wins, and searches are few.
  for (const record of records) {
    const dealsPerRepMonth = await winsOf(record, winRates, now());
    const own = { inForce, people: named.get(record.id) ?? [], dealsPerRepMonth };
    const qualification = qualificationOf(openedDeal(record, { ...around, ...own }));
    const figures = qualification.goneFramework === null ? figuresToStore(record, qualification, now()) : {};
    judged.push({ record, qualification, figures });
  }
  return judged;
}

/** How an account's deals are judged apart from the settings. */
export async function surroundings({ pipelines, account }: Dependencies): Promise<Surroundings> {
  const [known, { companyCurrency }] = await Promise.all([pipelines.list(), account.read()]);
  return { pipelines: known, currency: companyCurrency ?? null };
}

/** What settings make of a deal, in the figures that lists show. A deal that nobody answered has none. */
export function verdictOf(
  record: DealRecord,
  around: Surroundings & { readonly inForce: SettingsInForce; readonly people: readonly NamedPerson[] },
  asOf: Date,
): Verdict {
  const qualification = qualificationOf(openedDeal(record, { ...around, dealsPerRepMonth: null }));
  const { framework, answers, deal, people, standards } = qualification;
  const answered = isAnswered(qualification);
  const roles = people.map(({ role }) => role);
  const { score, band, stageReady } = assess(
    framework,
    { answers, milestone: deal.milestone, people: roles },
    asOf,
    standards,
  );
  return {
    framework: { id: framework.id, label: framework.label },
    score: answered && score.kind === 'scored' ? score.percent : null,
    band: answered ? band : null,
    stageReady: answered ? stageReady : 'no_expectation',
  };
}

/** Writes figures of many deals; a deal that HubSpot refuses is reported, and the others are written. */
export type UpdateDeals = (
  deals: readonly { readonly id: string; readonly properties: Figures }[],
) => Promise<readonly { readonly dealId: string; readonly message: string }[]>;
