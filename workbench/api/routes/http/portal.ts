import type { AccountSeed } from '../../../account';
import type { Clock } from './clock';
import type { SearchIndex } from '../../model/search/search-index';
import type { Store } from '../../store/store';

/** An open account: what every route works on. */
export interface Portal {
  readonly seed: AccountSeed;
  readonly store: Store;
  readonly clock: Clock;
  readonly searchIndex: SearchIndex;
}
