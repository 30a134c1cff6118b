import type { WantedProperties } from '../../hubspot';

/** Holds a row's key on the deal it became: what makes an import safe to run twice. */
export const IMPORT_KEY_PROPERTY = 'plumbline_import_key';

/** The property with unique values, so that HubSpot itself refuses a second deal of the same row. */
export const importKeyProvisioning: WantedProperties = {
  objectType: 'deals',
  group: { name: 'dealinformation', label: 'Deal information' },
  properties: [
    {
      name: IMPORT_KEY_PROPERTY,
      label: 'Plumbline import key',
      description:
        'The key of the row this deal was imported from. Importing the row again finds the deal by it.',
      type: 'string',
      fieldType: 'text',
      options: [],
      hasUniqueValue: true,
    },
  ],
};
