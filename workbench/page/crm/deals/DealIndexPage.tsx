import { Skeleton } from '@mantine/core';
import type { SavedView } from '../../../wire';
import { dealsPage } from '../address/address';
import type { AccountSchema } from '../format/account-schema';
import { useCrm } from '../context/crm-context';
import { ProblemNotice } from '../context/Notice';
import { NotFoundPage } from '../context/NotFoundPage';
import { useAccountSchema } from '../context/use-account-schema';
import { DealResults } from './DealResults';
import classes from './DealIndex.module.css';
import { FilterBar } from './FilterBar';
import { useIndex, type DealsPage } from './use-index';
import { useViews, type Views } from './use-views';
import { ViewBar } from './ViewBar';

/** The list of deals: a saved view, and what its user changed in it. */
export function DealIndexPage({ page }: { readonly page: DealsPage }) {
  const { schema, error, retry } = useAccountSchema('0-3');
  const views = useViews();
  if (error !== null) {
    return (
      <ProblemNotice title="The account's properties could not be loaded" error={error} onRetry={retry} />
    );
  }
  const view = [...views.builtIn, ...views.saved].find(({ id }) => id === page.viewId);
  if (schema === null || (view === undefined && !views.known)) return <IndexSkeleton />;
  if (view === undefined) {
    return (
      <NotFoundPage title="There is no such view">
        It was deleted, or belongs to somebody who is not signed in.
      </NotFoundPage>
    );
  }
  return <DealIndex page={page} view={view} views={views} schema={schema} />;
}

interface DealIndexProps {
  readonly page: DealsPage;
  readonly view: SavedView;
  readonly views: Views;
  readonly schema: AccountSchema;
}

function DealIndex({ page, view, views, schema }: DealIndexProps) {
  const { session, goTo } = useCrm();
  const index = useIndex(page, view);
  return (
    <div className={classes.index}>
      <h1 className={classes.heading}>Deals</h1>
      <ViewBar
        view={view}
        views={views}
        index={index}
        onOpen={(id) => goTo(dealsPage(session.portalId, id))}
      />
      <section className={classes.panel} aria-label={view.name}>
        <FilterBar schema={schema} index={index} />
        <DealResults page={page} index={index} schema={schema} />
      </section>
    </div>
  );
}

function IndexSkeleton() {
  return (
    <div className={classes.index} aria-busy="true" aria-label="Loading deals">
      <Skeleton height={28} width={120} mb="md" />
      <Skeleton height={36} mb="md" />
      <Skeleton height={420} />
    </div>
  );
}
