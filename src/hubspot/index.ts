export { readAccount, type Account } from './account/account';
export { readLimits, type AccountLimits, type Usage } from './account/account-limits';
export {
  applyAccountPlan,
  isComplete,
  planAccount,
  type AccountOutcome,
  type AccountPlan,
  type Hindrance,
  type PlanExtent,
} from './provisioning/account-provisioning';
export { createAccountStore, type AccountStore } from './account/account-store';
export {
  HUBSPOT_API_ORIGIN,
  pathsOf,
  type ApiFamily,
  type HubSpotPaths,
  type ObjectType,
} from './client/api-version';
export { approachProperties } from './provisioning/approach-properties';
export {
  createHubSpotClient,
  type ClientEvent,
  type HttpMethod,
  type HubSpotClient,
  type HubSpotClientOptions,
  type HubSpotRequest,
} from './client/client';
export { listCompanyNames, type CompanyName } from './account/companies';
export { createCustomObjectSettingsStore } from './settings/custom-object-settings-store';
export { dealFactProperties, dealFacts } from './deals/deal-facts';
export {
  countDealsWith,
  countJudgedBefore,
  findDealsToJudge,
  findLastAnswered,
  type DealsToJudge,
  type FoundDeals,
} from './deals/deals-to-judge';
export { createDealStore, type DealRecord, type DealStore, type PropertyVersion } from './deals/deal-store';
export { HubSpotError, type HubSpotErrorCode, type RateLimitPolicy } from './client/hubspot-error';
export {
  createLabels,
  missingLabels,
  type LabelOutcome,
  type WantedLabel,
} from './provisioning/label-provisioning';
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
} from './client/object-batch';
export { findOwnerOfUser, listOwners, type Owner } from './account/owners';
export { createPeopleStore, type NamedPerson, type PeopleStore } from './people/people-store';
export { readPipelineDeals, type DealPage } from './deals/pipeline-deals';
export { createPipelineStore, type PipelineStore } from './account/pipeline-store';
export { listPipelines, type Pipeline } from './account/pipelines';
export { listProperties, type AccountProperty } from './account/properties';
export { planProperties, type PropertyPlan, type WantedProperty } from './provisioning/property-plan';
export {
  applyProvisioning,
  planProvisioning,
  type ProvisioningOutcome,
  type ProvisioningPlan,
  type ProvisioningRequest,
} from './provisioning/property-provisioning';
export { createPropertySettingsStore, SETTINGS_PROPERTY } from './settings/property-settings-store';
export type { Pace } from './client/request-pacer';
export { patientRetry, quickRetry, type RetryPolicy } from './client/retry-policy';
export { probedScopes, probeScope, type ProbedScope, type ProbeResult } from './account/scope-probes';
export {
  createSettingsObject,
  readSettingsObject,
  type SettingsObjectOutcome,
} from './settings/settings-object';
export { createSettingsStore, settingsStoreKind, type SettingsStoreKind } from './settings/settings-store';
export { toHubSpotError } from './client/to-hubspot-error';
export { createWinRateStore, type WinRateStore } from './deals/win-rate-store';
export { numberOrNull, storedValue, textOrNull } from './property-value';
