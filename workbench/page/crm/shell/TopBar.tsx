import { Activity, Handshake, LayoutGrid, Settings } from '../../icons';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { appPage, appSettingsPage, dealsPage, requestsPage, type Page } from '../address/address';
import { useRunningExtensions } from '../app/RunningExtensions';
import { managesIntegrations } from '../app/extension-context';
import { useCrm } from '../context/crm-context';
import { FaultMenu } from './FaultMenu';
import classes from './Shell.module.css';
import { UserMenu } from './UserMenu';

/** Account and pages, the app's under its name; on the right its settings and what a tester changes: the fault and the user. */
export function TopBar() {
  const { session, user, address } = useCrm();
  const { all = [] } = useRunningExtensions();
  const pages = all.find(({ location }) => location === 'pages');
  const settings = all.find(({ location }) => location === 'settings');
  const here = address.page.kind;
  return (
    <header className={classes.bar}>
      <span className={classes.account}>
        <span className={classes.mark} aria-hidden="true" />
        {session.accountName}
        <span className={classes.portal}>{session.portalId}</span>
      </span>
      <nav aria-label="CRM" className={classes.nav}>
        <NavLink to={dealsPage(session.portalId)} current={here === 'deals' || here === 'record'}>
          <Handshake size={16} aria-hidden="true" /> Deals
        </NavLink>
        {pages !== undefined && (
          <NavLink to={appPage(session.portalId)} current={here === 'app'}>
            <LayoutGrid size={16} aria-hidden="true" /> {pages.appName}
          </NavLink>
        )}
        <NavLink to={requestsPage(session.portalId)} current={here === 'requests'}>
          <Activity size={16} aria-hidden="true" /> Request log
        </NavLink>
      </nav>
      <div className={classes.right}>
        {settings !== undefined && managesIntegrations(user) && (
          <NavLink to={appSettingsPage(session.portalId)} current={here === 'app-settings'}>
            <Settings size={16} aria-hidden="true" /> Settings
          </NavLink>
        )}
        <FaultMenu />
        <UserMenu />
      </div>
    </header>
  );
}

interface NavLinkProps {
  readonly to: Page;
  readonly current: boolean;
  readonly children: ReactNode;
}

function NavLink({ to, current, children }: NavLinkProps) {
  const { hrefTo } = useCrm();
  return (
    <Link href={hrefTo(to)} className={classes.navLink ?? ''} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  );
}
