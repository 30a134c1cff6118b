import type { ApiResult } from './result';
import { createSend, type Send } from './send';
import {
  associationsSchema,
  batchReadSchema,
  crmObjectSchema,
  historySchema,
  ownersSchema,
  pipelinesSchema,
  propertiesSchema,
  propertyGroupsSchema,
  searchAnswerSchema,
  type Association,
  type CrmObject,
  type Owner,
  type Pipeline,
  type Property,
  type PropertyGroup,
  type PropertyVersion,
  type SearchAnswer,
} from './schemas';

/** HubSpot's dated path family; v1 to v4 lose support in September 2027. */
const version = '2026-09';
/** Owners come 100 at most to a page; ten pages is far beyond what an account's menus could show. */
const ownersPerPage = 100;
const maxOwnerPages = 10;
/** HubSpot's largest page of associations, and its largest batch read. */
const associationsPerPage = 500;
const batchSize = 100;

export interface SearchBody {
  readonly filterGroups?: readonly unknown[];
  readonly sorts?: readonly unknown[];
  readonly query?: string;
  readonly properties: readonly string[];
  readonly limit: number;
  readonly after?: string;
}

/** The calls the page makes, in the signed-in user's name. Object types are HubSpot's ids or names. */
export type HubSpot = ReturnType<typeof createHubSpot>;

/** @param token the session's bearer token of the signed-in user */
export function createHubSpot(token: string) {
  const send = createSend(token);
  return {
    search: (objectType: string, body: SearchBody): Promise<ApiResult<SearchAnswer>> =>
      send(searchAnswerSchema, { method: 'POST', path: `${objectPath(objectType)}/search`, body }),
    /** The records that exist among `ids`, in the order of `ids`. At most 100. */
    readMany: (objectType: string, ids: readonly string[], properties: readonly string[]) =>
      readMany(send, objectType, ids, properties),
    update: (
      objectType: string,
      id: string,
      properties: Readonly<Record<string, string>>,
    ): Promise<ApiResult<CrmObject>> =>
      send(crmObjectSchema, {
        method: 'PATCH',
        path: `${objectPath(objectType)}/${encodeURIComponent(id)}`,
        body: { properties },
      }),
    history: (objectType: string, id: string, property: string) =>
      readHistory(send, objectType, id, property),
    properties: async (objectType: string): Promise<ApiResult<readonly Property[]>> =>
      results(await send(propertiesSchema, get(`/crm/properties/${version}/${objectType}`))),
    propertyGroups: async (objectType: string): Promise<ApiResult<readonly PropertyGroup[]>> =>
      results(await send(propertyGroupsSchema, get(`/crm/properties/${version}/${objectType}/groups`))),
    pipelines: async (objectType: string): Promise<ApiResult<readonly Pipeline[]>> =>
      results(await send(pipelinesSchema, get(`/crm/pipelines/${version}/${objectType}`))),
    owners: () => readOwners(send),
    associations: (
      objectType: string,
      id: string,
      toObjectType: string,
    ): Promise<ApiResult<readonly Association[]>> =>
      send(
        associationsSchema,
        get(
          `/crm/v4/objects/${objectType}/${encodeURIComponent(id)}/associations/${toObjectType}?limit=${associationsPerPage}`,
        ),
      ).then(results),
  };
}

function objectPath(objectType: string): string {
  return `/crm/objects/${version}/${encodeURIComponent(objectType)}`;
}

function get(path: string) {
  return { method: 'GET', path } as const;
}

function results<T>(answer: ApiResult<{ results: T }>): ApiResult<T> {
  return answer.ok ? { ok: true, value: answer.value.results } : answer;
}

async function readMany(
  send: Send,
  objectType: string,
  ids: readonly string[],
  properties: readonly string[],
): Promise<ApiResult<readonly CrmObject[]>> {
  const wanted = ids.slice(0, batchSize);
  if (wanted.length === 0) return { ok: true, value: [] };
  const body = { inputs: wanted.map((id) => ({ id })), properties };
  const answer = await send(batchReadSchema, {
    method: 'POST',
    path: `${objectPath(objectType)}/batch/read`,
    body,
  });
  if (!answer.ok) return answer;
  const byId = new Map(answer.value.results.map((record) => [record.id, record]));
  return { ok: true, value: wanted.flatMap((id) => byId.get(id) ?? []) };
}

async function readHistory(
  send: Send,
  objectType: string,
  id: string,
  property: string,
): Promise<ApiResult<readonly PropertyVersion[]>> {
  const query = new URLSearchParams({ propertiesWithHistory: property });
  const answer = await send(
    historySchema,
    get(`${objectPath(objectType)}/${encodeURIComponent(id)}?${query.toString()}`),
  );
  return answer.ok ? { ok: true, value: answer.value.propertiesWithHistory[property] ?? [] } : answer;
}

async function readOwners(send: Send): Promise<ApiResult<readonly Owner[]>> {
  const owners: Owner[] = [];
  let after: string | undefined;
  for (let page = 0; page < maxOwnerPages; page += 1) {
    const query = new URLSearchParams({
      limit: String(ownersPerPage),
      ...(after === undefined ? {} : { after }),
    });
    const answer = await send(ownersSchema, get(`/crm/owners/${version}?${query.toString()}`));
    if (!answer.ok) return answer;
    owners.push(...answer.value.results);
    after = answer.value.paging?.next.after;
    if (after === undefined) break;
  }
  return { ok: true, value: owners };
}
