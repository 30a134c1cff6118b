import { accountApi } from './account-api';
import { appFunctions } from './app-functions';
import { closeDeals, fillAnswers, fillBuyers, fillFigures } from './fill-answers';
import { fillPeople } from './fill-people';
import { fillRecords } from './fill-records';
import { fillSettings } from './fill-settings';
import { inTurn, type Answer } from './local-request';
import type { DemoPlan } from './plan';
import { planDemoAccount } from './plan-demo-account';
import { prepareDealSource } from './prepare-deal-source';
import { preparePipelines } from './prepare-pipelines';
import { prepareViews } from './prepare-views';

export { demoAccount } from './account';

interface FillOptions {
  /** What answers the account's API. */
  readonly api: { readonly fetch: Answer };
  readonly setupToken: string;
  /** The app's built HubSpot project, whose own functions save the settings and give the answers. */
  readonly projectDir: string;
  readonly seed?: number;
  readonly now: Date;
  readonly onProgress: (done: number, total: number, what: string) => void;
}

/** How many records the demo account was given. */
export interface DemoReport {
  readonly companies: number;
  readonly contacts: number;
  readonly deals: number;
  readonly qualifiedDeals: number;
  /** Saves of the qualified deals' answers, over their lives. */
  readonly assessments: number;
  /** Answers about the buyers of deals. */
  readonly buyerAnswers: number;
  readonly closedDeals: number;
}

const DEFAULT_SEED = 20_261;

/**
 * Fills an account that has users and the app's properties but no records: pipelines, companies, contacts, deals, answers.
 *
 * The same seed on the same day of `now` gives the same account. Throws at the first call that HubSpot or the app refuses;
 * what was created until then stays.
 */
export async function fillDemoAccount(options: FillOptions): Promise<DemoReport> {
  const plan = planDemoAccount(options.seed ?? DEFAULT_SEED, options.now);
  const report = reportOf(plan);
  const advance = progress(report, options.onProgress);
  const answer = inTurn((request) => options.api.fetch(request));
  const api = accountApi(answer, options.setupToken);
  const call = appFunctions({ ...options, answer });
  await preparePipelines(api);
  await prepareDealSource(api);
  // One call after the other: the API is in this process, so more at once would only wait for each other.
  // Settings before the first answer, which is saved under the framework that the settings name.
  await fillSettings(call, options.now);
  const ids = await fillRecords(api, plan, advance);
  // The app counts a person whom an answer is about only once they are named.
  await fillPeople(api, plan, ids);
  await fillAnswers(call, plan, ids, () => advance(1, 'answers'));
  await fillBuyers(call, plan, ids, () => advance(1, 'answers'));
  // Closed deals are read-only for the app, so they are closed after they were answered.
  await closeDeals(api, plan, ids, (count) => advance(count, 'closed deals'));
  await fillFigures(call, options.now);
  await prepareViews(api);
  return report;
}

function reportOf({ companies, contacts, deals }: DemoPlan): DemoReport {
  return {
    companies: companies.length,
    contacts: contacts.length,
    deals: deals.length,
    qualifiedDeals: deals.filter((deal) => deal.qualification !== null).length,
    assessments: deals.flatMap((deal) => deal.qualification?.assessments ?? []).length,
    buyerAnswers: deals.flatMap((deal) => deal.buyer?.answers ?? []).length,
    closedDeals: deals.filter((deal) => deal.outcome !== null).length,
  };
}

function progress(
  report: DemoReport,
  tell: FillOptions['onProgress'],
): (count: number, what: string) => void {
  const { companies, contacts, deals, assessments, buyerAnswers, closedDeals } = report;
  const total = companies + contacts + deals + assessments + buyerAnswers + closedDeals;
  let done = 0;
  return (count, what) => {
    done += count;
    tell(done, total, what);
  };
}
