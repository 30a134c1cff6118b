import type { ConfiguringPorts } from '../configuring';
import {
  createDealStore,
  createPeopleStore,
  createWinRateStore,
  findDealsToJudge,
  findOwnerOfUser,
  listFormerOwners,
  readPipelineDeals,
  type DealPage,
  type DealsToJudge,
  type DealStore,
  type FoundDeals,
  type HubSpotClient,
  type Owner,
  type PeopleStore,
  type WinRateStore,
} from '../hubspot';
import { remembered } from '../remembered';
import { updateWhatCanBe, type ChangedFigures, type RefusedDeal } from './update-what-can-be';

/** What judging shares with configuring, memory included. */
type SharedPorts = Pick<ConfiguringPorts, 'rulebooks' | 'pipelines' | 'account' | 'dealProperties' | 'now'>;

/** What judging deals needs from outside; tests pass their own. */
export interface JudgingPorts extends SharedPorts {
  readonly deals: DealStore;
  readonly people: PeopleStore;
  readonly winRates: WinRateStore;
  /** A page of a pipeline's deals, from after a deal id; null begins. */
  readonly readDeals: (pipelineId: string, after: string | null) => Promise<DealPage>;
  readonly findDeals: (what: DealsToJudge) => Promise<FoundDeals>;
  /**
   * Writes our figures on at most 100 deals. What of a deal HubSpot does not take is reported; its other figures are written, and
   * the other deals.
   */
  readonly updateDeals: (deals: readonly ChangedFigures[]) => Promise<readonly RefusedDeal[]>;
  /** The owner who is a HubSpot user of that id, or was until deactivated; null when HubSpot knows of none. */
  readonly findOwner: (userId: string) => Promise<Owner | null>;
}

// Long enough for the stretches of one job; an option that is deleted meanwhile is refused deal by deal.
const PROPERTIES_FRESH_MS = 60_000;
// People leave now and then; a history names several of them at once.
const FORMER_OWNERS_FRESH_MS = 10 * 60_000;

/** The ports over HubSpot's API. What is remembered lives as long as this. */
export function connectJudging(client: HubSpotClient, shared: SharedPorts): JudgingPorts {
  const former = remembered(() => listFormerOwners(client), { freshMs: FORMER_OWNERS_FRESH_MS });
  const properties = remembered(shared.dealProperties, { freshMs: PROPERTIES_FRESH_MS });
  return {
    ...shared,
    deals: createDealStore(client),
    people: createPeopleStore(client),
    winRates: createWinRateStore(client),
    readDeals: (pipelineId, after) => readPipelineDeals(client, { pipelineId, after }),
    findDeals: (what) => findDealsToJudge(client, what),
    updateDeals: async (deals) =>
      deals.length === 0 ? [] : updateWhatCanBe(client, deals, await properties.current()),
    findOwner: async (userId) =>
      (await findOwnerOfUser(client, userId)) ??
      (await former.current()).find((owner) => String(owner.userIdIncludingInactive) === userId) ??
      null,
  };
}
