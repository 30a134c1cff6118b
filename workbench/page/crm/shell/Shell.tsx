import type { ReactNode } from 'react';
import { FaultBanner } from './FaultBanner';
import classes from './Shell.module.css';
import { TopBar } from './TopBar';

/** What every page stands in: the top bar, the banner of a fault that is on, and the page itself. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        Skip to content
      </a>
      <TopBar />
      <FaultBanner />
      <main id="main" className={classes.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
