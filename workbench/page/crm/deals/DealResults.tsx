import { Button, Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { SearchX } from '../../icons';
import { unwrap } from '../api/result';
import type { AccountSchema } from '../format/account-schema';
import { useCrm } from '../context/crm-context';
import { Notice, ProblemNotice } from '../context/Notice';
import classes from './DealIndex.module.css';
import { DealTable } from './DealTable';
import { Paging } from './Paging';
import { lastPage, searchRequest } from './search-request';
import { useDealEdits } from './use-deal-edits';
import type { DealsPage, Index } from './use-index';

interface DealResultsProps {
  readonly page: DealsPage;
  readonly index: Index;
  readonly schema: AccountSchema;
}

/** The deals that HubSpot's search finds for the view: loading, found, none, or refused. */
export function DealResults({ page, index, schema }: DealResultsProps) {
  const { hubspot, session } = useCrm();
  // A page beyond the window would be refused by HubSpot; the last one inside it is shown instead.
  const shown = Math.min(page.page, lastPage(Number.MAX_SAFE_INTEGER, page.pageSize));
  const slice = { page: shown, pageSize: page.pageSize };
  const body = searchRequest(index.state, slice, schema, session.timeZone);
  const edits = useDealEdits();
  const search = useQuery({
    queryKey: ['search', '0-3', body],
    queryFn: () => unwrap(hubspot.search('0-3', body)),
    placeholderData: keepPreviousData,
    staleTime: 2000,
    enabled: !edits.isEditing,
  });
  if (search.error !== null) {
    return (
      <ProblemNotice
        title="These deals could not be loaded"
        error={search.error}
        onRetry={() => void search.refetch()}
      />
    );
  }
  if (search.data === undefined) return <ResultsSkeleton />;
  const { total, results } = search.data;
  if (total === 0) return <NoDeals index={index} />;
  if (results.length === 0)
    return <NoSuchPage page={page} index={index} lastOne={lastPage(total, page.pageSize)} />;
  return (
    <>
      <DealTable
        deals={results}
        index={index}
        schema={schema}
        isStale={search.isPlaceholderData}
        edits={edits}
      />
      <Paging
        page={{ ...page, page: Math.min(shown, lastPage(total, page.pageSize)) }}
        index={index}
        total={total}
      />
    </>
  );
}

function NoDeals({ index }: { readonly index: Index }) {
  const { filters, query } = index.state;
  const isNarrowed = filters.length > 0 || query !== '';
  const action = isNarrowed && (
    <Button variant="default" size="xs" onClick={() => index.change({ filters: [], query: '' })}>
      Clear filters
    </Button>
  );
  return (
    <Notice icon={SearchX} title={isNarrowed ? 'No deals match' : 'There are no deals yet'} action={action}>
      {isNarrowed
        ? 'Nothing in the account fits this search and these filters.'
        : 'Deals that are created through the API appear here.'}
    </Notice>
  );
}

interface NoSuchPageProps {
  readonly page: DealsPage;
  readonly index: Index;
  readonly lastOne: number;
}

// A link to a page that was there when there were more deals.
function NoSuchPage({ page, index, lastOne }: NoSuchPageProps) {
  const action = (
    <Button variant="default" size="xs" onClick={() => index.turnTo(lastOne)}>
      Go to page {lastOne}
    </Button>
  );
  return (
    <Notice icon={SearchX} title={`There is no page ${page.page}`} action={action}>
      The deals end on page {lastOne}.
    </Notice>
  );
}

function ResultsSkeleton() {
  return (
    <div className={classes.skeleton} aria-busy="true" aria-label="Loading deals">
      {Array.from({ length: 12 }, (_, row) => (
        <Skeleton key={row} height={18} />
      ))}
    </div>
  );
}
