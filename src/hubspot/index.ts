export { numberOrNull, storedValue, textOrNull } from './property-value';
export { createAccountStore, readAccount, type AccountDetails, type AccountStore } from './account/account';
export { readLimits } from './account/account-limits';
export { findCompanies, type CompanyName } from './account/companies';
export { findOwnerOfUser, listFormerOwners, listOwners, type Owner } from './account/owners';
export { createPipelineStore, listPipelines, type Pipeline, type PipelineStore } from './account/pipelines';
export { pipelineInSettings, propertyInSettings } from './account/named-by-settings';
export { listProperties, type AccountProperty } from './account/properties';
export {
  createHubSpotClient,
  type ClientEvent,
  type HubSpotClient,
  type HubSpotClientOptions,
} from './client/client';
export type { CrmObject } from './client/crm-object';
export { HubSpotError } from './client/hubspot-error';
export { BATCH_SIZE, HISTORY_BATCH_SIZE, SEARCH_PAGE_SIZE } from './client/limits';
export { readByUniqueProperty } from './client/object-batch';
export { createObjects, updateObjects, type RefusedObject } from './client/object-writes';
export { readToken } from './client/access-token';
export { TooMuchError } from './client/paging';
export { HUBSPOT_API_ORIGIN } from './client/paths';
export { patientRetry, quickRetry, type RetryPolicy } from './client/retry-policy';
export { toHubSpotError } from './client/to-hubspot-error';
export { dealFactProperties, dealFacts } from './deals/deal-facts';
export { createDealStore, type DealRecord, type DealStore, type PropertyVersion } from './deals/deal-store';
export {
  countDealsWith,
  countJudgedBefore,
  findDealsToJudge,
  findLastAnswered,
  findSample,
  type DealsToJudge,
  type FoundDeals,
} from './deals/deals-to-judge';
export { countFoundBySearch, MAX_IDS_OF_A_SEARCH } from './deals/found-by-search';
export { storableOf, whyUnstorable, type WhyUnstorable } from './deals/storable';
export { readPipelineDeals, type DealPage } from './deals/pipeline-deals';
export { createWinRateStore, type WinRateStore } from './deals/win-rates';
export {
  createPeopleStore,
  type BeforeNaming,
  type NamedPerson,
  type Naming,
  type PeopleStore,
} from './people/people-store';
export {
  applyAccountPlan,
  findAccount,
  isComplete,
  planAccount,
  planFor,
  type AccountOutcome,
  type AccountPlan,
  type FoundAccount,
  type Hindrance,
  type PlanExtent,
} from './provisioning/account-provisioning';
export { approachProperties } from './provisioning/approach-properties';
export type { FormulaPlan, LeftFigure, WhyLeft } from './provisioning/formula-plan';
export type { FormulaOutcome, RefusedFormula } from './provisioning/formula-provisioning';
export { missingWithout, type FormulaStep } from './provisioning/formula-steps';
export { createLabels, planLabels } from './provisioning/label-provisioning';
export { compareProperties, type WantedProperty } from './provisioning/property-comparison';
export {
  applyPropertyPlan,
  planProperties,
  type WantedProperties,
} from './provisioning/property-provisioning';
export { probedScopes, probeScope, type ProbedScope } from './provisioning/scope-probes';
export { createCustomObjectSettingsStore } from './settings/custom-object-settings-store';
export { createPropertySettingsStore, SETTINGS_PROPERTY } from './settings/property-settings-store';
export { createSettingsObject, readSettingsObject } from './settings/settings-object';
export { createSettingsStore, settingsStoreKind, type SettingsStoreKind } from './settings/store-in-use';
