/**
 * How much HubSpot takes or gives at once: it refuses more, or leaves the rest out. How long a text may be is in longest-text.ts,
 * because rules know it too.
 */

/** Inputs of one batch call. https://developers.hubspot.com/docs/api/crm/deals */
export const BATCH_SIZE = 100;

/** Deals of one batch read that asks for the history of properties too: "The maximum number of inputs ... is 50". */
export const HISTORY_BATCH_SIZE = 50;

/** Records of one page of a list. https://developers.hubspot.com/docs/api/crm/deals */
export const LIST_PAGE_SIZE = 100;

/** Owners of one page. https://developers.hubspot.com/docs/api/crm/owners */
export const OWNERS_PAGE_SIZE = 500;

/**
 * Records of one page of a search, and groups of filters in it, of which a record must match one. Pages end after 10,000 records:
 * see readPage. https://developers.hubspot.com/docs/api/crm/search
 */
export const SEARCH_PAGE_SIZE = 200;
export const MAX_FILTER_GROUPS = 5;

/** Characters of one option of a property: its label, value and description together. */
export const MAX_OPTION_LENGTH = 3_000;
