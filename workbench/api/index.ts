export { ConnectionCut } from './control/faults';
export { openHubSpot } from './open-hubspot';
export type { HubSpotOptions, LocalHubSpot } from './open-hubspot';
