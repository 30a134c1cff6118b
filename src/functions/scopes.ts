// Every function exports as `scopes` what it may ask of HubSpot; the app requests the union over its functions and no more.

/** Of a function that reads the settings, and the pipelines they are about. */
export const settingsRead = ['crm.objects.deals.read', 'crm.objects.custom.read'] as const;

/** Of a function that judges deals by the settings. */
export const dealsJudged = [...settingsRead, 'crm.objects.contacts.read'] as const;

/** Of a function that also stores what it makes of them. */
export const dealsStored = [...dealsJudged, 'crm.objects.deals.write'] as const;
