import { createContext, useContext } from 'react';

/** The header that HubSpot puts over an app's page: what an extension renders for it goes there, wherever it is rendered. */
export interface PageHeaderSlots {
  readonly breadcrumbs: Element;
  readonly title: Element;
  readonly actions: Element;
}

/** Null where there is no such header, as on a card. */
export const PageHeaderContext = createContext<PageHeaderSlots | null>(null);

export const usePageHeader = (): PageHeaderSlots | null => useContext(PageHeaderContext);
