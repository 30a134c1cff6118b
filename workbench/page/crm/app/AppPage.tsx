import { useEffect, useMemo, useState } from 'react';
import { PageHeaderContext, type ExtensionInfo } from '../../host';
import type { Page } from '../address/address';
import classes from './App.module.css';
import { AppFrame } from './AppFrame';
import { AppGate } from './AppGate';
import { useTitleIn } from './use-title-in';

interface AppPageProps {
  readonly page: Extract<Page, { kind: 'app' }>;
}

/** The app's own pages, under the app's name, as HubSpot shows them. */
export function AppPage({ page }: AppPageProps) {
  return (
    <AppGate appId={page.appId} location="pages">
      {(extension) => <RunningPage page={page} extension={extension} />}
    </AppGate>
  );
}

/** The header is the page's, its content the extension's: PageTitle, PageBreadcrumbs and PageHeader are drawn into it. */
function RunningPage({ page, extension }: AppPageProps & { readonly extension: ExtensionInfo }) {
  const { path, params } = page;
  const [breadcrumbs, setBreadcrumbs] = useState<Element | null>(null);
  const [title, setTitle] = useState<Element | null>(null);
  const [actions, setActions] = useState<Element | null>(null);
  const slots = useMemo(
    () =>
      breadcrumbs === null || title === null || actions === null ? null : { breadcrumbs, title, actions },
    [breadcrumbs, title, actions],
  );
  const hasTitle = useTitleIn(title, extension.appName);
  useEffect(() => {
    // In braces: browsers begin to answer this call with a promise, which React would take for a cleanup.
    window.scrollTo(0, 0);
  }, [path]);
  return (
    <div className={classes.page}>
      <header className={`uix-root ${classes.head}`}>
        <div className={classes.words}>
          {hasTitle ? <p className={classes.app}>{extension.appName}</p> : <h1>{extension.appName}</h1>}
          <div ref={setBreadcrumbs} />
          <div ref={setTitle} />
        </div>
        <div ref={setActions} />
      </header>
      <div className={classes.body}>
        {slots !== null && (
          <PageHeaderContext.Provider value={slots}>
            <AppFrame extension={extension} location={{ path, params }} />
          </PageHeaderContext.Provider>
        )}
      </div>
    </div>
  );
}
