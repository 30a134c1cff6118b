import type { Fault } from '../../../wire';
import type { AppPageLocation } from '../../host';
import type { ObjectTypeId } from '../api/object-types';
import { localAppId } from './local-app';
import type { ViewChanges } from './view-state';

export const pageSizes = [25, 50, 100] as const;
export type PageSize = (typeof pageSizes)[number];

/** Which page of the CRM, with all that a link must carry for somebody else to see the same. */
export type Page =
  | { readonly kind: 'home' }
  | {
      readonly kind: 'deals';
      readonly portalId: number;
      readonly viewId: string;
      readonly changes: ViewChanges;
      readonly page: number;
      readonly pageSize: PageSize;
    }
  | {
      readonly kind: 'record';
      readonly portalId: number;
      readonly objectTypeId: ObjectTypeId;
      readonly objectId: string;
      readonly tab: string;
    }
  | {
      readonly kind: 'requests';
      readonly portalId: number;
      readonly text: string;
      readonly everyone: boolean;
      readonly clearedTo: number;
    }
  | {
      /** One of the app's own pages: `path` as it stands in the address, encoded. */
      readonly kind: 'app';
      readonly portalId: number;
      readonly appId: number;
      readonly path: string;
      readonly params: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'app-settings'; readonly portalId: number; readonly appId: number }
  | { readonly kind: 'unknown'; readonly path: string };

/** A page, and what every page keeps: who is signed in, and what goes wrong on purpose. */
export interface Address {
  readonly page: Page;
  readonly userId: number | null;
  readonly fault: Fault | null;
}

export const overviewTab = 'overview';
export const allDealsViewId = 'all';

/** The deal index as one enters it. */
export function dealsPage(portalId: number, viewId: string = allDealsViewId): Page {
  return { kind: 'deals', portalId, viewId, changes: {}, page: 1, pageSize: 25 };
}

/** A record as one enters it. */
export function recordPage(portalId: number, objectTypeId: ObjectTypeId, objectId: string): Page {
  return { kind: 'record', portalId, objectTypeId, objectId, tab: overviewTab };
}

/** The request log as one enters it: the app's calls, all that the server kept. */
export function requestsPage(portalId: number): Page {
  return { kind: 'requests', portalId, text: '', everyone: false, clearedTo: 0 };
}

/** One of the app's own pages; the first as one enters. */
export function appPage(portalId: number, location: AppPageLocation = { path: '/', params: {} }): Page {
  return { kind: 'app', portalId, appId: localAppId, ...location };
}

/** The app's settings. */
export function appSettingsPage(portalId: number): Page {
  return { kind: 'app-settings', portalId, appId: localAppId };
}
