/** HubSpot keeps no longer text in a property. https://developers.hubspot.com/docs/api/crm/properties */
export const LONGEST_TEXT = 65_536;
