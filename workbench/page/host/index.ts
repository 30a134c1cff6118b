export { ExtensionHost, type ExtensionHostProps } from './ExtensionHost';
export type {
  CrmBridge,
  CrmProperties,
  CrmSearchRequest,
  ExtensionContext,
  ExtensionInfo,
  PageRequest,
} from './contract';
export { ListSelect } from './drawing/ListSelect';
export { PageHeaderContext } from './drawing/page-header';
export { callFunction, type FunctionCall, type FunctionRecord } from './dev-server/call-function';
export { fetchExtensions } from './dev-server/fetch-extensions';
export { watchExtensions, type ExtensionWatcher } from './dev-server/watch-extensions';
export type { AppPageLocation, LogLevel } from './protocol';
export { theme } from './theme';
