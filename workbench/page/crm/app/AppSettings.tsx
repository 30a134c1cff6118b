import { Lock } from '../../icons';
import type { WorkbenchUser } from '../../../wire';
import type { Page } from '../address/address';
import { managesIntegrations } from './extension-context';
import { useCrm } from '../context/crm-context';
import { Notice } from '../context/Notice';
import classes from './App.module.css';
import { AppFrame } from './AppFrame';
import { AppGate } from './AppGate';

interface AppSettingsProps {
  readonly page: Extract<Page, { kind: 'app-settings' }>;
}

/** The app's settings among those of the account, for who may manage integrations. */
export function AppSettings({ page }: AppSettingsProps) {
  const { user } = useCrm();
  if (!managesIntegrations(user)) return <NotAllowed user={user} />;
  return (
    <AppGate appId={page.appId} location="settings">
      {(extension) => (
        <div className={classes.page}>
          <header className={classes.head}>
            <div className={classes.words}>
              <p className={classes.app}>Settings / Integrations / Connected apps</p>
              <h1>{extension.appName}</h1>
            </div>
          </header>
          <div className={classes.body}>
            <AppFrame extension={extension} />
          </div>
        </div>
      )}
    </AppGate>
  );
}

function NotAllowed({ user }: { readonly user: WorkbenchUser }) {
  return (
    <Notice icon={Lock} title="You have no access to these settings">
      {`Only people who may manage integrations open an app's settings, and ${user.firstName} ${user.lastName} may not. Sales ops may.`}
    </Notice>
  );
}
