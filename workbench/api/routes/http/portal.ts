import type { SearchIndex } from '../../model/search/search-index';
import type { CalculatedRules, Holdings } from '../../model/state/holdings';
import type { Recalculator } from '../../store/recalculator';
import type { Store } from '../../store/store';

/** An open account: what every route works on. */
export interface Portal extends Holdings {
  readonly store: Store;
  readonly searchIndex: SearchIndex;
  readonly recalculator: Recalculator;
  /** What `PUT /workbench/calculation` sets. */
  calculated: CalculatedRules;
}
