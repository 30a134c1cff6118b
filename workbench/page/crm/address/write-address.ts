import type { ViewChanges } from './view-state';
import { overviewTab, type Address, type Page } from './address';
import { writeFilters } from './filter-text';
import { writePageParams } from './page-params';

/** The path and query of an address. What is as on entering a page is left out, so that links stay short. */
export function writeAddress({ page, userId, fault }: Address): string {
  const query = new URLSearchParams(queryOf(page));
  if (userId !== null) query.set('user', String(userId));
  if (fault !== null && fault !== 'none') query.set('fault', fault);
  const text = query.toString();
  return text === '' ? pathOf(page) : `${pathOf(page)}?${text}`;
}

function pathOf(page: Page): string {
  switch (page.kind) {
    case 'home':
      return '/';
    case 'deals':
      return `/contacts/${page.portalId}/objects/0-3/views/${encodeURIComponent(page.viewId)}/list`;
    case 'record':
      return `/contacts/${page.portalId}/record/${page.objectTypeId}/${encodeURIComponent(page.objectId)}`;
    case 'requests':
      return `/requests/${page.portalId}`;
    case 'app':
      return `/app/${page.portalId}/${page.appId}${page.path === '/' ? '' : page.path}`;
    case 'app-settings':
      return `/integrations-settings/${page.portalId}/installed/framework/${page.appId}/general-settings`;
    case 'unknown':
      return page.path;
  }
}

function queryOf(page: Page): Record<string, string> {
  switch (page.kind) {
    case 'home':
    case 'app-settings':
    case 'unknown':
      return {};
    case 'app':
      return writePageParams(page.params);
    case 'deals':
      return {
        ...changesQuery(page.changes),
        ...(page.page === 1 ? {} : { page: String(page.page) }),
        ...(page.pageSize === 25 ? {} : { pageSize: String(page.pageSize) }),
      };
    case 'record':
      return page.tab === overviewTab ? {} : { tab: page.tab };
    case 'requests':
      return {
        ...(page.text === '' ? {} : { text: page.text }),
        ...(page.everyone ? { caller: 'everyone' } : {}),
        ...(page.clearedTo === 0 ? {} : { after: String(page.clearedTo) }),
      };
  }
}

function changesQuery({ query, sort, filters, columns }: ViewChanges): Record<string, string> {
  return {
    ...(query === undefined ? {} : { query }),
    ...(sort === undefined ? {} : { sort: sort === null ? '' : `${sort.propertyName}.${sort.direction}` }),
    ...(filters === undefined ? {} : { filters: writeFilters(filters) }),
    ...(columns === undefined ? {} : { columns: columns.join('.') }),
  };
}
