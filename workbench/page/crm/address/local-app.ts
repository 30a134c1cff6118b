/** The one app of a workbench; HubSpot numbers apps when they are uploaded, which ours has not been. */
export const localAppId = 1;
