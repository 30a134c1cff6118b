import { useEffect } from 'react';
import { Redirect } from 'wouter';
import { dealsPage, type Page } from './address/address';
import { AppPage } from './app/AppPage';
import { AppSettings } from './app/AppSettings';
import { DealIndexPage } from './deals/DealIndexPage';
import { DealPage } from './record/DealPage';
import { SimpleRecordPage } from './record/SimpleRecordPage';
import { RequestLogPage } from './requests/RequestLogPage';
import { useCrm } from './context/crm-context';
import { NotFoundPage } from './context/NotFoundPage';

/** The page that the address names. */
export function CrmPages() {
  const { session, address, hrefTo } = useCrm();
  const { page } = address;
  useTitle(page, session.accountName);
  if (page.kind === 'home') return <Redirect to={hrefTo(dealsPage(session.portalId))} replace />;
  if (page.kind === 'unknown') {
    return (
      <NotFoundPage title="There is no such page">{`Nothing in this CRM has the address ${page.path}.`}</NotFoundPage>
    );
  }
  if (page.portalId !== session.portalId) {
    return (
      <NotFoundPage title="That is another account">
        {`This link is for account ${page.portalId}; you are signed in to ${session.accountName} (${session.portalId}).`}
      </NotFoundPage>
    );
  }
  switch (page.kind) {
    case 'deals':
      return <DealIndexPage page={page} />;
    case 'record':
      // A record is a page of its own: nothing of one, an open editor least of all, may show on the next.
      if (page.objectTypeId === '0-3') return <DealPage key={page.objectId} page={page} />;
      return <SimpleRecordPage key={`${page.objectTypeId}/${page.objectId}`} page={page} />;
    case 'requests':
      return <RequestLogPage page={page} />;
    case 'app':
      return <AppPage page={page} />;
    case 'app-settings':
      return <AppSettings page={page} />;
  }
}

function useTitle(page: Page, accountName: string): void {
  useEffect(() => {
    // An app's page says its title itself.
    if (page.kind === 'app') return;
    // Records put their own name in the title once it is known.
    const titles = {
      deals: 'Deals',
      requests: 'Request log',
      home: 'Deals',
      unknown: 'Not found',
      record: 'Record',
      'app-settings': 'App settings',
    };
    document.title = `${titles[page.kind]} · ${accountName}`;
  }, [page.kind, accountName]);
}
