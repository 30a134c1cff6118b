import type { CrmState } from '../state/crm-state';
import type { CrmRecord } from '../state/record';

interface Version {
  readonly visibleFrom: number;
  readonly record: CrmRecord | undefined;
}

/**
 * What a search sees: the records as they were `lagMs` ago, since HubSpot's index follows writes after a moment. Only
 * records that changed within the lag are held twice; without a lag this is the store itself. Times are monotonic milliseconds.
 */
export class SearchIndex {
  private readonly recent = new Map<string, Map<string, Version[]>>();

  constructor(
    private readonly state: CrmState,
    private readonly lagMs: number,
    private readonly monotonicNow: () => number,
  ) {
    if (lagMs > 0) state.observe = (type, before, after) => this.remember(type, before, after);
  }

  /** Calls `visit` with every record of a type that a search would find now. */
  visit(type: string, visit: (record: CrmRecord) => void): void {
    const recent = this.pruned(type);
    for (const record of this.state.type(type).records.values()) {
      const versions = recent?.get(record.id);
      const seen = versions ? this.visible(versions) : record;
      if (seen?.archivedAt === null) visit(seen);
    }
  }

  private remember(type: string, before: CrmRecord | undefined, after: CrmRecord): void {
    const ofType = this.recent.get(type) ?? new Map<string, Version[]>();
    const versions = ofType.get(after.id) ?? [{ visibleFrom: -Infinity, record: before }];
    versions.push({ visibleFrom: this.monotonicNow() + this.lagMs, record: after });
    ofType.set(after.id, versions);
    this.recent.set(type, ofType);
  }

  private visible(versions: readonly Version[]): CrmRecord | undefined {
    const now = this.monotonicNow();
    return versions.findLast((version) => version.visibleFrom <= now)?.record;
  }

  /** Forgets the records whose newest version has become visible. */
  private pruned(type: string): Map<string, Version[]> | undefined {
    const ofType = this.recent.get(type);
    const now = this.monotonicNow();
    for (const [id, versions] of ofType ?? []) {
      const newest = versions.at(-1);
      if (newest && newest.visibleFrom <= now) ofType?.delete(id);
    }
    return ofType;
  }
}
