import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SavedView } from '../../../wire';
import { toProblem, unwrap } from '../api/result';
import { workbench } from '../api/workbench';
import { useCrm } from '../context/crm-context';
import { builtInViews } from './built-in-views';

const queryKey = ['views', '0-3'];

/** All views of the deal index, built-in ones first, and the ways to change the saved ones. */
export function useViews() {
  const { session, user } = useCrm();
  const client = useQueryClient();
  const stored = useQuery({ queryKey, queryFn: () => unwrap(workbench.views('0-3')) });
  const replace = useMutation({
    mutationFn: async (views: readonly SavedView[]) => {
      await unwrap(workbench.saveViews('0-3', views));
      return { views };
    },
    onSuccess: (answer) => client.setQueryData(queryKey, answer),
    onError: (error) => {
      notifications.show({
        color: 'red',
        title: 'The view was not saved',
        message: toProblem(error).message,
      });
    },
  });
  const builtIn = useMemo(() => builtInViews(user, session.timeZone, new Date()), [user, session.timeZone]);
  const saved = stored.data?.views ?? [];
  return {
    builtIn,
    saved,
    /** False until the saved views are known: a view that is not there yet may still come. */
    known: stored.data !== undefined || stored.error !== null,
    /** Adds a view, or replaces the one with its id. */
    put: (view: SavedView) => {
      const isNew = saved.every(({ id }) => id !== view.id);
      return replace.mutateAsync(
        isNew ? [...saved, view] : saved.map((old) => (old.id === view.id ? view : old)),
      );
    },
    remove: (id: string) => replace.mutateAsync(saved.filter((view) => view.id !== id)),
    busy: replace.isPending,
  };
}
export type Views = ReturnType<typeof useViews>;
