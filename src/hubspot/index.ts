export { readAccount, type Account } from './account';
export { readLimits, type AccountLimits, type Usage } from './account-limits';
export {
  applyAccountPlan,
  isComplete,
  planAccount,
  type AccountOutcome,
  type AccountPlan,
  type Hindrance,
  type PlanExtent,
} from './account-provisioning';
export { createAccountStore, type AccountStore } from './account-store';
export {
  HUBSPOT_API_ORIGIN,
  pathsOf,
  type ApiFamily,
  type HubSpotPaths,
  type ObjectType,
} from './api-version';
export { approachProperties } from './approach-properties';
export {
  createHubSpotClient,
  type ClientEvent,
  type HttpMethod,
  type HubSpotClient,
  type HubSpotClientOptions,
  type HubSpotRequest,
} from './client';
export { listCompanyNames, type CompanyName } from './companies';
export { createCustomObjectSettingsStore } from './custom-object-settings-store';
export { dealFactProperties, dealFacts } from './deal-facts';
export {
  countDealsWith,
  countJudgedBefore,
  findDealsToJudge,
  findLastAnswered,
  type DealsToJudge,
  type FoundDeals,
} from './deals-to-judge';
export { createDealStore, type DealRecord, type DealStore, type PropertyVersion } from './deal-store';
export { HubSpotError, type HubSpotErrorCode, type RateLimitPolicy } from './hubspot-error';
export { createLabels, missingLabels, type LabelOutcome, type WantedLabel } from './label-provisioning';
export {
  BATCH_SIZE,
  createObjects,
  readByUniqueProperty,
  updateObjects,
  type BatchOutcome,
  type ChangedObject,
  type CrmObject,
  type NewObject,
  type RefusedObject,
} from './object-batch';
export { findOwnerOfUser, listOwners, type Owner } from './owners';
export { createPeopleStore, type NamedPerson, type PeopleStore } from './people-store';
export { readPipelineDeals, type DealPage } from './pipeline-deals';
export { createPipelineStore, type PipelineStore } from './pipeline-store';
export { listPipelines, type Pipeline } from './pipelines';
export { listProperties, type AccountProperty } from './properties';
export { planProperties, type PropertyPlan, type WantedProperty } from './property-plan';
export {
  applyProvisioning,
  planProvisioning,
  type ProvisioningOutcome,
  type ProvisioningPlan,
  type ProvisioningRequest,
} from './property-provisioning';
export { createPropertySettingsStore, SETTINGS_PROPERTY } from './property-settings-store';
export type { Pace } from './request-pacer';
export { patientRetry, quickRetry, type RetryPolicy } from './retry-policy';
export { probedScopes, probeScope, type ProbedScope, type ProbeResult } from './scope-probes';
export { createSettingsObject, readSettingsObject, type SettingsObjectOutcome } from './settings-object';
export { createSettingsStore, settingsStoreKind, type SettingsStoreKind } from './settings-store';
export { toHubSpotError } from './to-hubspot-error';
export { createWinRateStore, type WinRateStore } from './win-rate-store';
