import { z } from 'zod';
import type { CrmBridge, CrmProperties, PageRequest } from '../../host';
import type { HubSpot } from '../api/hubspot';
import { unwrap } from '../api/result';
import type { AccountSchema } from '../format/account-schema';
import { emptyValue, formatValue, type Reader } from '../format/format-value';

/** HubSpot's default page of `useCrmSearch`. */
const defaultPageLength = 10;

const searchFilterGroups = z.array(z.unknown());

/** What the page knows of the account, and what it can do wherever an extension stands. */
export interface AccountBridgeParts {
  readonly hubspot: HubSpot;
  readonly reader: Reader;
  /** Asked anew each time: definitions change while the extension lives. */
  readonly schemaOf: (objectType: string) => AccountSchema | null;
  readonly reloadPage: () => void;
  readonly navigateToPage: (request: PageRequest) => void;
  readonly pageHref: (request: PageRequest) => string;
}

/** The part of a {@link CrmBridge} that needs no record. */
export type AccountBridge = Pick<
  CrmBridge,
  'search' | 'formatProperties' | 'reloadPage' | 'navigateToPage' | 'pageHref'
>;

/** Lends the account to an extension. Searches are made with the signed-in user's rights; a refusal rejects with HubSpot's words. */
export function createAccountBridge(parts: AccountBridgeParts): AccountBridge {
  return {
    search: (request) => search(parts.hubspot, request),
    formatProperties: (properties, objectType) => formatProperties(parts, properties, objectType),
    reloadPage: parts.reloadPage,
    navigateToPage: parts.navigateToPage,
    pageHref: parts.pageHref,
  };
}

/** A bridge for where there is no record: on the app's pages and in its settings. */
export function createBridgeWithoutRecord(parts: AccountBridgeParts): CrmBridge {
  const refuse = () => Promise.reject(new Error('there is no record here, it works on CRM records only'));
  return {
    ...createAccountBridge(parts),
    fetchProperties: refuse,
    fetchAssociations: refuse,
    onPropertiesChanged: () => () => undefined,
    refreshProperties: () => undefined,
  };
}

async function search(
  hubspot: HubSpot,
  request: Parameters<CrmBridge['search']>[0],
): ReturnType<CrmBridge['search']> {
  const {
    objectType,
    properties = [],
    query,
    filterGroups,
    sorts,
    pageLength = defaultPageLength,
    after,
  } = request;
  const answer = await unwrap(
    hubspot.search(objectType, {
      properties,
      limit: pageLength,
      ...(query ? { query } : {}),
      ...(filterGroups === undefined ? {} : { filterGroups: searchFilterGroups.parse(filterGroups) }),
      ...(sorts === undefined ? {} : { sorts }),
      ...(after === undefined ? {} : { after }),
    }),
  );
  const next = answer.paging?.next.after;
  return {
    results: answer.results.map((record) => ({ objectId: Number(record.id), properties: record.properties })),
    total: answer.total,
    hasMore: next !== undefined,
    ...(next === undefined ? {} : { after: next }),
  };
}

function formatProperties(
  { schemaOf, reader }: AccountBridgeParts,
  properties: CrmProperties,
  objectType: string,
): CrmProperties {
  const schema = schemaOf(objectType);
  if (schema === null) return properties;
  const entries = Object.entries(properties).map(([name, value]) => {
    const property = schema.properties.get(name);
    if (property === undefined || value === null) return [name, value];
    const words = formatValue(property, value, schema, reader);
    return [name, words === emptyValue ? '' : words];
  });
  return z.record(z.string(), z.string().nullable()).parse(Object.fromEntries(entries));
}
