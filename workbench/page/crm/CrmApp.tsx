import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { workbench } from './api/workbench';
import { toProblem, unwrap } from './api/result';
import { RunningExtensions } from './app/RunningExtensions';
import { CrmPages } from './CrmPages';
import { FollowedAccount } from './context/account-changes';
import { CrmProvider, useAddress, userOf } from './context/crm-context';
import { ProblemNotice } from './context/Notice';
import { Shell } from './shell/Shell';
import { UnknownUser } from './shell/UnknownUser';

/** A refusal is not retried: HubSpot has said what it has to say. An unreachable server is asked once more. */
function newQueryClient(): QueryClient {
  const retry = (failures: number, error: Error) => failures < 1 && toProblem(error).kind === 'unreachable';
  return new QueryClient({
    defaultOptions: { queries: { retry, retryDelay: 500, refetchOnWindowFocus: false } },
  });
}

/** The whole CRM page: it asks who may sign in, then shows the page that the address names. */
export function CrmApp() {
  const [client] = useState(newQueryClient);
  return (
    <QueryClientProvider client={client}>
      <SignedIn />
    </QueryClientProvider>
  );
}

function SignedIn() {
  const address = useAddress();
  const session = useQuery({
    queryKey: ['session'],
    queryFn: () => unwrap(workbench.session()),
    staleTime: Infinity,
  });
  const user = session.data && userOf(session.data, address);
  // What one user has read must not be shown to the next, whose rights may differ.
  const userId = user?.id;
  const clientOfUser = useMemo(() => ({ userId, client: newQueryClient() }), [userId]);
  if (session.error !== null) {
    return (
      <ProblemNotice
        title="The account could not be opened"
        error={session.error}
        onRetry={() => void session.refetch()}
      />
    );
  }
  if (!session.data) return null;
  if (!user) return <UnknownUser session={session.data} address={address} />;
  return (
    <QueryClientProvider client={clientOfUser.client} key={user.id}>
      <CrmProvider session={session.data} user={user}>
        <FollowedAccount>
          <RunningExtensions>
            <Shell>
              <CrmPages />
            </Shell>
          </RunningExtensions>
        </FollowedAccount>
      </CrmProvider>
    </QueryClientProvider>
  );
}
