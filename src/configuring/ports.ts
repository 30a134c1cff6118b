import {
  applyAccountPlan,
  countDealsWith,
  createAccountStore,
  createPipelineStore,
  createSettingsStore,
  findAccount,
  listProperties,
  type AccountOutcome,
  type AccountPlan,
  type AccountProperty,
  type AccountStore,
  type FoundAccount,
  type HubSpotClient,
  type PipelineStore,
  type PlanExtent,
} from '../hubspot';
import type { Rulebook, SettingsStore } from '../settings';
import { createRulebookSource, type RulebookSource } from './settings-in-force';

/** What configuring needs from outside; tests pass their own. */
export interface ConfiguringPorts {
  readonly settings: SettingsStore;
  readonly rulebooks: RulebookSource;
  /** The same for who must be done in time: may take a call more, and does not wait for one after the other. */
  readonly rulebooksInHaste: RulebookSource;
  readonly pipelines: PipelineStore;
  readonly account: AccountStore;
  /** The account's deal properties, ours and others. */
  readonly dealProperties: () => Promise<readonly AccountProperty[]>;
  /** At least how many deals have a value in one of these properties. */
  readonly countDealsWith: (properties: readonly string[]) => Promise<number>;
  /** What the account has of what settings can need. */
  readonly findAccount: (rulebook: Rulebook | Promise<Rulebook>) => Promise<FoundAccount>;
  readonly applyPlan: (plan: AccountPlan, most: PlanExtent) => Promise<AccountOutcome>;
  readonly now: () => Date;
}

/** The ports over HubSpot's API. What is remembered lives as long as this. */
export function connectConfiguring(client: HubSpotClient): ConfiguringPorts {
  const settings = createSettingsStore(client);
  return {
    settings,
    rulebooks: createRulebookSource(settings),
    rulebooksInHaste: createRulebookSource({ ...settings, load: () => settings.load(true) }),
    pipelines: createPipelineStore(client),
    account: createAccountStore(client),
    dealProperties: () => listProperties(client, 'deals'),
    countDealsWith: (properties) => countDealsWith(client, properties),
    findAccount: (rulebook) => findAccount(client, rulebook),
    applyPlan: (plan, most) => applyAccountPlan(client, plan, most),
    now: () => new Date(),
  };
}
