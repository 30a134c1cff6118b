export { ConnectionCut } from './routes/control/faults';
export { openHubSpot } from './open-hubspot';
export type { HubSpotOptions, LocalHubSpot } from './open-hubspot';
export { refuseFolderInUse } from './store/lock';
