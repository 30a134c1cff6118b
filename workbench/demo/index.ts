import { accountApi } from './account-api';
import { addDays } from './calendar';
import { ops } from './colleagues';
import { loadAnswerApproach } from './answer-approach-function';
import { closeDeals, fillAnswers, fillBuyers } from './fill-answers';
import { fillPeople } from './fill-people';
import { fillRecords } from './fill-records';
import type { DemoPlan } from './plan';
import { planDemoAccount } from './plan-demo-account';
import { prepareDealSource } from './prepare-deal-source';
import { preparePipelines } from './prepare-pipelines';
import { prepareViews } from './prepare-views';
import { loadSaveAnswers } from './save-answers-function';
import { saveDemoSettings } from './save-settings-function';

export { demoAccount } from './account';

interface FillOptions {
  /** Where the account's API is: `http://localhost:4300`. */
  readonly origin: string;
  readonly setupToken: string;
  /** The app's built HubSpot project, whose functions `save_answers` and `answer_approach` give the answers. */
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
// Older than any deal of the demo.
const SETTINGS_AGE_DAYS = 730;

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
  const api = accountApi(options.origin, options.setupToken);
  await preparePipelines(api);
  await prepareDealSource(api);
  // Before the first answer, which is saved under the framework that the settings name.
  await saveDemoSettings({ ...options, changedBy: ops.email, at: addDays(options.now, -SETTINGS_AGE_DAYS) });
  const ids = await fillRecords(api, plan, advance);
  // The app counts a person whom an answer is about only once they are named.
  await fillPeople(api, plan, ids);
  await fillAnswers(loadSaveAnswers(options), plan, ids, () => advance(1, 'answers'));
  await fillBuyers(loadAnswerApproach(options), plan, ids, () => advance(1, 'answers'));
  // Closed deals are read-only for the app, so they are closed after they were answered.
  await closeDeals(api, plan, ids, (count) => advance(count, 'closed deals'));
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
