import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { fetchExtensions, watchExtensions, type ExtensionInfo } from '../../host';
import { useCrm } from '../context/crm-context';

/** While the dev server is down the page looks for it this often; a build takes about as long. */
const lookAgainMs = 3000;

export interface Extensions {
  /** Undefined until the dev server has answered. */
  readonly all: readonly ExtensionInfo[] | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
  /** Grows with every rebuilt bundle; an extension starts anew with it. */
  readonly build: number;
}

const ExtensionsContext = createContext<Extensions | null>(null);

/** What HubSpot's dev server runs just now; it is a mistake to call this outside {@link RunningExtensions}. */
export function useRunningExtensions(): Extensions {
  const extensions = useContext(ExtensionsContext);
  if (extensions === null) throw new Error('useRunningExtensions() was called outside RunningExtensions');
  return extensions;
}

/** Follows HubSpot's dev server for everything below: which extensions there are, and each build of them. */
export function RunningExtensions({ children }: { readonly children: ReactNode }) {
  const { devServerPath } = useCrm().session;
  const [build, setBuild] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey: ['extensions', devServerPath],
    queryFn: () => fetchExtensions(devServerPath),
    refetchInterval: (query) => (query.state.status === 'error' ? lookAgainMs : false),
  });
  useEffect(
    () =>
      watchExtensions(devServerPath, {
        onUpdate: () => {
          setBuild((count) => count + 1);
          void refetch();
        },
        onBuildError: (problem) => {
          notifications.show({
            color: 'red',
            title: 'The app was not rebuilt',
            message: problem,
            autoClose: 15_000,
          });
        },
        onShutdown: () => void refetch(),
      }),
    [devServerPath, refetch],
  );
  const extensions = useMemo(
    () => ({ all: data, error, retry: () => void refetch(), build }),
    [data, error, refetch, build],
  );
  return <ExtensionsContext.Provider value={extensions}>{children}</ExtensionsContext.Provider>;
}
