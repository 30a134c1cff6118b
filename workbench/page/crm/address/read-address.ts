import { faultSchema } from '../../../wire';
import { objectTypeIds } from '../api/object-types';
import { pagePath } from './resolve-page';
import type { ViewChanges } from './view-state';
import { overviewTab, pageSizes, type Address, type Page } from './address';
import { readFilters } from './filter-text';
import { readPageParams } from './page-params';

const indexPath = /^\/contacts\/(\d+)\/objects\/0-3\/views\/([^/]+)\/list\/?$/;
const recordPath = /^\/contacts\/(\d+)\/record\/(0-[123])\/([^/]+)\/?$/;
const appPath = /^\/app\/(\d+)\/(\d+)(\/.*)?$/;
const settingsPath = /^\/integrations-settings\/(\d+)\/installed\/framework\/(\d+)\/general-settings\/?$/;
const requestsPath = /^\/requests\/(\d+)\/?$/;

/**
 * What an address asks for. It never fails: a path that is no page's is of kind `unknown`, and a query part that makes no
 * sense counts as absent.
 * @param search the query, with or without its question mark
 */
export function readAddress(path: string, search: string): Address {
  const query = new URLSearchParams(search);
  const userId = positiveInteger(query.get('user'));
  const fault = faultSchema.safeParse(query.get('fault'));
  return { page: readPage(path, query), userId, fault: fault.success ? fault.data : null };
}

function readPage(path: string, query: URLSearchParams): Page {
  if (path === '/' || path === '') return { kind: 'home' };
  const [, indexPortal, viewId] = indexPath.exec(path) ?? [];
  if (indexPortal !== undefined && viewId !== undefined) {
    return {
      kind: 'deals',
      portalId: Number(indexPortal),
      viewId: decode(viewId),
      changes: readChanges(query),
      ...readPaging(query),
    };
  }
  const [, recordPortal, typeText, objectId] = recordPath.exec(path) ?? [];
  const objectTypeId = objectTypeIds.find((id) => id === typeText);
  if (recordPortal !== undefined && objectTypeId !== undefined && objectId !== undefined) {
    const tab = query.get('tab') ?? overviewTab;
    return { kind: 'record', portalId: Number(recordPortal), objectTypeId, objectId: decode(objectId), tab };
  }
  const [, requestsPortal] = requestsPath.exec(path) ?? [];
  if (requestsPortal !== undefined) return readRequests(Number(requestsPortal), query);
  const [, appPortal, appId, route = '/'] = appPath.exec(path) ?? [];
  if (appPortal !== undefined) {
    const params = readPageParams(query);
    return { kind: 'app', portalId: Number(appPortal), appId: Number(appId), path: pagePath(route), params };
  }
  const [, settingsPortal, settingsApp] = settingsPath.exec(path) ?? [];
  if (settingsPortal !== undefined)
    return { kind: 'app-settings', portalId: Number(settingsPortal), appId: Number(settingsApp) };
  return { kind: 'unknown', path };
}

function readRequests(portalId: number, query: URLSearchParams): Page {
  const clearedTo = positiveInteger(query.get('after')) ?? 0;
  return {
    kind: 'requests',
    portalId,
    text: query.get('text') ?? '',
    everyone: query.get('caller') === 'everyone',
    clearedTo,
  };
}

function readChanges(query: URLSearchParams): ViewChanges {
  const filters = query.get('filters');
  const columns = query.get('columns')?.split('.').filter(Boolean);
  const text = query.get('query');
  return {
    ...(text === null ? {} : { query: text }),
    ...readSort(query.get('sort')),
    ...(filters === null ? {} : { filters: readFilters(filters) }),
    ...(columns === undefined || columns.length === 0 ? {} : { columns }),
  };
}

function readSort(text: string | null): ViewChanges {
  if (text === null) return {};
  if (text === '') return { sort: null };
  const [propertyName = '', direction] = text.split('.');
  if (direction !== 'ASCENDING' && direction !== 'DESCENDING') return {};
  return { sort: { propertyName, direction } };
}

function readPaging(query: URLSearchParams) {
  const page = positiveInteger(query.get('page')) ?? 1;
  const pageSize = pageSizes.find((size) => String(size) === query.get('pageSize')) ?? 25;
  return { page, pageSize };
}

function positiveInteger(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % in a hand-typed address
  }
}
