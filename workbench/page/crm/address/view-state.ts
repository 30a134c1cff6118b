import type { SavedView, ViewFilter } from '../../../wire';

/** What an index shows: the part of a saved view that its user can change. */
export interface ViewState {
  readonly query: string;
  readonly filters: readonly ViewFilter[];
  readonly sort: SavedView['sort'];
  readonly columns: readonly string[];
}

/** What a page address says differently from the view it names. */
export type ViewChanges = Partial<ViewState>;

/** The view with an address's changes on top. */
export function applyChanges(view: SavedView, changes: ViewChanges): ViewState {
  const { query, filters, sort, columns } = view;
  return { query, filters, sort, columns, ...changes };
}

/** The least an address must say for `state` to be shown on top of `view`. */
export function changesFrom(view: SavedView, state: ViewState): ViewChanges {
  return {
    ...(state.query === view.query ? {} : { query: state.query }),
    ...(same(state.filters, view.filters) ? {} : { filters: state.filters }),
    ...(same(state.sort, view.sort) ? {} : { sort: state.sort }),
    ...(same(state.columns, view.columns) ? {} : { columns: state.columns }),
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
