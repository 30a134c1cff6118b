import {
  applyAccountPlan,
  countDealsWith,
  createAccountStore,
  createDealStore,
  createPeopleStore,
  createPipelineStore,
  createSettingsStore,
  createWinRateStore,
  findDealsToJudge,
  findOwnerOfUser,
  listProperties,
  planAccount,
  readPipelineDeals,
  updateObjects,
  type AccountOutcome,
  type AccountPlan,
  type AccountProperty,
  type AccountStore,
  type DealPage,
  type DealsToJudge,
  type DealStore,
  type FoundDeals,
  type HubSpotClient,
  type Owner,
  type PeopleStore,
  type PipelineStore,
  type WinRateStore,
} from '../hubspot';
import type { Rulebook, SettingsStore } from '../settings';
import type { Figures } from './figures';
import { createRulebookSource, type RulebookSource } from '../configuring/settings-in-force';

/** What a handler needs from outside; tests pass their own. */
export interface Dependencies {
  readonly deals: DealStore;
  readonly people: PeopleStore;
  readonly pipelines: PipelineStore;
  readonly account: AccountStore;
  readonly winRates: WinRateStore;
  readonly settings: SettingsStore;
  readonly rulebooks: RulebookSource;
  /** A page of a pipeline's deals, from after a deal id; null begins. */
  readonly readDeals: (pipelineId: string, after: string | null) => Promise<DealPage>;
  readonly findDeals: (what: DealsToJudge) => Promise<FoundDeals>;
  /** Writes our figures on at most 100 deals; a deal that HubSpot refuses is reported, and the others are written. */
  readonly updateDeals: (
    deals: readonly { readonly id: string; readonly properties: Figures }[],
  ) => Promise<readonly { readonly dealId: string; readonly message: string }[]>;
  /** At least how many deals have a value in one of these properties. */
  readonly countDealsWith: (properties: readonly string[]) => Promise<number>;
  /** The account's deal properties, ours and others. */
  readonly dealProperties: () => Promise<readonly AccountProperty[]>;
  readonly planAccount: (rulebook: Rulebook) => Promise<AccountPlan>;
  readonly applyPlan: (
    plan: AccountPlan,
    most: { readonly created: number; readonly changed: number },
  ) => Promise<AccountOutcome>;
  /** The owner who is a HubSpot user of that id; null when there is none any more. */
  readonly findOwner: (userId: string) => Promise<Owner | null>;
  readonly now: () => Date;
}

/** Everything the functions do, over HubSpot's API. What is remembered lives as long as this. */
export function connectFunctions(client: HubSpotClient): Dependencies {
  const settings = createSettingsStore(client);
  return {
    deals: createDealStore(client),
    people: createPeopleStore(client),
    pipelines: createPipelineStore(client),
    account: createAccountStore(client),
    winRates: createWinRateStore(client),
    settings,
    rulebooks: createRulebookSource(settings),
    readDeals: (pipelineId, after) => readPipelineDeals(client, { pipelineId, after }),
    findDeals: (what) => findDealsToJudge(client, what),
    updateDeals: async (deals) => {
      const changes = deals.map(({ id, properties }) => ({ trace: id, id, properties }));
      const { refused } = await updateObjects(client, 'deals', changes);
      return refused.map(({ trace, error }) => ({ dealId: trace, message: error.message }));
    },
    countDealsWith: (properties) => countDealsWith(client, properties),
    dealProperties: () => listProperties(client, 'deals'),
    planAccount: (rulebook) => planAccount(client, rulebook),
    applyPlan: (plan, most) => applyAccountPlan(client, plan, most),
    findOwner: (userId) => findOwnerOfUser(client, userId),
    now: () => new Date(),
  };
}
