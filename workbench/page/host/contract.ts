/**
 * The seam between the CRM page and the extension host: the page says which extension to show and lends it the record;
 * the host loads the bundle in a worker and draws what it renders. Shapes follow HubSpot's SDK 0.17.0.
 */

/** One entry of the dev server's `GET /extensions`. */
export interface ExtensionInfo {
  readonly uid: string;
  readonly title: string;
  readonly appName: string;
  readonly location: string;
  readonly objectTypes: readonly string[];
  /** Where the page fetches the bundle, on the page's own origin. */
  readonly bundleUrl: string;
}

export interface ExtensionContext {
  readonly location: string;
  readonly user: {
    readonly id: number;
    readonly email: string;
    readonly emails: readonly string[];
    readonly firstName: string;
    readonly lastName: string;
    readonly roles: readonly string[];
    readonly teams: readonly {
      readonly id: number;
      readonly name: string;
      readonly teammates: readonly number[];
    }[];
    readonly locale: string;
    readonly language: string;
    readonly permissions: readonly 'integrations-management-write'[];
  };
  readonly portal: { readonly id: number; readonly timezone: string };
  readonly extension: { readonly appId: number; readonly appName: string; readonly cardTitle: string };
  readonly crm?: { readonly objectId: number; readonly objectTypeId: string };
}

/** One of the app's own pages as an extension names it: `:name` in `to` stands for a param, the other params are its query. */
export interface PageRequest {
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
}

export type CrmProperties = Readonly<Record<string, string | null>>;

export interface CrmSearchRequest {
  readonly objectType: string;
  readonly properties?: readonly string[];
  readonly query?: string;
  readonly filterGroups?: readonly unknown[];
  readonly sorts?: readonly unknown[];
  readonly pageLength?: number;
  readonly after?: string;
}

/** What the CRM page lends to an extension. What is of a record rejects where there is none. Every call is the signed-in user's, not the app's. */
export interface CrmBridge {
  fetchProperties(names: readonly string[] | '*'): Promise<CrmProperties>;
  /** Calls back when a property is changed in this browser; returns the way to stop. */
  onPropertiesChanged(listener: (changed: CrmProperties) => void): () => void;
  /** The extension says it changed the record elsewhere: the page reads it again. */
  refreshProperties(): void;
  fetchAssociations(request: {
    readonly toObjectType: string;
    readonly properties?: readonly string[];
    readonly pageLength?: number;
    readonly offset?: number;
  }): Promise<{
    readonly results: readonly {
      readonly toObjectId: number;
      readonly associationTypes: readonly { category: string; typeId: number; label: string | null }[];
      readonly properties: CrmProperties;
    }[];
    readonly hasMore: boolean;
    readonly nextOffset: number;
  }>;
  search(request: CrmSearchRequest): Promise<{
    readonly results: readonly { readonly objectId: number; readonly properties: CrmProperties }[];
    readonly total: number;
    readonly hasMore: boolean;
    readonly after?: string;
  }>;
  /** Display strings for raw values, as HubSpot formats them for the signed-in user. */
  formatProperties(properties: CrmProperties, objectType: string): CrmProperties;
  reloadPage(): void;
  navigateToPage(request: PageRequest): void;
  /** The address of one of the app's own pages, for a link. */
  pageHref(request: PageRequest): string;
}
