import type { AccountChanges } from '../../../wire';
import type { SearchIndex } from '../../model/search/search-index';
import type { Change } from '../../model/state/change';
import type { Store } from '../../store/store';

/** Changes of this long are told together: a page that asks anew for each of an import's would do nothing else. */
const GATHERED_MS = 250;

type Listener = (changes: AccountChanges) => void;
type Gathered = { readonly [K in keyof AccountChanges]: Set<string> };

/** Tells of which types of object something changed, a few times a second at most, and not before searches see it. */
export class ChangeFeed {
  private readonly listeners = new Set<Listener>();
  private gathered: Gathered | undefined;

  constructor(
    store: Store,
    private readonly searchIndex: SearchIndex,
  ) {
    store.onCommit((changes) => this.gather(changes));
  }

  /** Calls back with what changes from now on; returns the way to stop. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private gather(changes: readonly Change[]): void {
    this.gathered ??= this.begun();
    for (const change of changes) note(change, this.gathered);
  }

  private begun(): Gathered {
    const gathered: Gathered = { records: new Set(), calculated: new Set(), definitions: new Set() };
    setTimeout(() => {
      this.gathered = undefined;
      setTimeout(() => this.tell(gathered), this.searchIndex.lagMs).unref();
    }, GATHERED_MS).unref();
    return gathered;
  }

  private tell({ records, calculated, definitions }: Gathered): void {
    if (records.size + definitions.size === 0) return;
    const told = { records: [...records], calculated: [...calculated], definitions: [...definitions] };
    for (const listener of this.listeners) listener(told);
  }
}

function note(change: Change, { records, calculated, definitions }: Gathered): void {
  switch (change.kind) {
    case 'create':
    case 'write':
      records.add(change.type);
      if (change.by.type === 'CALCULATED') calculated.add(change.type);
      return;
    case 'archive':
      records.add(change.type);
      return;
    case 'property':
    case 'groups':
    case 'pipelines':
      definitions.add(change.type);
      return;
    case 'object-type':
    case 'labels':
    case 'link':
    case 'departure':
    case 'views':
      return; // no page shows a list of these that would go stale
  }
}
