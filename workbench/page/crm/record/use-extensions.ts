import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fetchExtensions, watchExtensions } from '../../host';
import type { ExtensionInfo } from '../../host/contract';
import type { ObjectTypeId } from '../api/object-types';
import { useCrm } from '../shell/crm-context';
import { objectTypeIdOf } from './schema-for';

/** While the dev server is down the page looks for it this often; a build takes about as long. */
const lookAgainMs = 3000;

export interface Extensions {
  /** Undefined until the dev server has answered. */
  readonly all: readonly ExtensionInfo[] | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
  /** Grows with every rebuilt bundle; a card starts anew with it. */
  readonly build: number;
}

/** The extensions that HubSpot's dev server offers for records of a type, as they are built. */
export function useExtensions(objectTypeId: ObjectTypeId): Extensions {
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
            title: 'The card was not rebuilt',
            message: problem,
            autoClose: 15_000,
          });
        },
        onShutdown: () => void refetch(),
      }),
    [devServerPath, refetch],
  );
  const isHere = ({ objectTypes }: ExtensionInfo) =>
    objectTypes.some((name) => objectTypeIdOf(name) === objectTypeId);
  return { all: data?.filter(isHere), error, retry: () => void refetch(), build };
}
