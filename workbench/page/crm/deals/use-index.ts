import { useMemo } from 'react';
import type { SavedView } from '../../../wire';
import type { Page } from '../address/address';
import { useCrm } from '../context/crm-context';
import { applyChanges, changesFrom, type ViewState } from '../address/view-state';

export type DealsPage = Extract<Page, { kind: 'deals' }>;

/** What the index shows now, and the ways to change it; every change is an address, so that going back undoes it. */
export function useIndex(page: DealsPage, view: SavedView) {
  const { goTo } = useCrm();
  const state = useMemo(() => applyChanges(view, page.changes), [view, page.changes]);
  const isChanged = Object.keys(changesFrom(view, state)).length > 0;
  return {
    state,
    isChanged,
    /** Shows something else of the same view, from its first page. `replace` for each letter of a search. */
    change: (changes: Partial<ViewState>, replace = false) => {
      const next = changesFrom(view, { ...state, ...changes });
      goTo({ ...page, changes: next, page: 1 }, { replace });
    },
    reset: () => goTo({ ...page, changes: {}, page: 1 }),
    turnTo: (number: number) => goTo({ ...page, page: number }),
    showPerPage: (pageSize: DealsPage['pageSize']) => goTo({ ...page, pageSize, page: 1 }),
  };
}
export type Index = ReturnType<typeof useIndex>;
