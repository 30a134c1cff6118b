import type { ConfiguringPorts } from '../configuring';
import {
  createDealStore,
  createPeopleStore,
  createWinRateStore,
  findDealsToJudge,
  findOwnerOfUser,
  readPipelineDeals,
  updateObjects,
  type DealPage,
  type DealsToJudge,
  type DealStore,
  type FoundDeals,
  type HubSpotClient,
  type Owner,
  type PeopleStore,
  type WinRateStore,
} from '../hubspot';
import type { Figures } from './figures';

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
  /** Writes our figures on at most 100 deals; a deal that HubSpot refuses is reported, and the others are written. */
  readonly updateDeals: (deals: readonly ChangedFigures[]) => Promise<readonly RefusedDeal[]>;
  /** The owner who is a HubSpot user of that id; null when there is none any more. */
  readonly findOwner: (userId: string) => Promise<Owner | null>;
}

/** Figures of a deal that are to be stored. */
export interface ChangedFigures {
  readonly id: string;
  readonly properties: Figures;
}

/** A deal that HubSpot did not write, and why. */
export interface RefusedDeal {
  readonly dealId: string;
  readonly message: string;
}

/** The ports over HubSpot's API. What is remembered lives as long as this. */
export function connectJudging(client: HubSpotClient, shared: SharedPorts): JudgingPorts {
  return {
    ...shared,
    deals: createDealStore(client),
    people: createPeopleStore(client),
    winRates: createWinRateStore(client),
    readDeals: (pipelineId, after) => readPipelineDeals(client, { pipelineId, after }),
    findDeals: (what) => findDealsToJudge(client, what),
    updateDeals: async (deals) => {
      const changes = deals.map(({ id, properties }) => ({ trace: id, id, properties }));
      const { refused } = await updateObjects(client, 'deals', changes);
      return refused.map(({ trace, error }) => ({ dealId: trace, message: error.message }));
    },
    findOwner: (userId) => findOwnerOfUser(client, userId),
  };
}
