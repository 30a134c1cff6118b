import type { CrmState } from '../state/crm-state';
import type { CrmRecord } from '../state/record';

interface Version {
  readonly visibleFrom: number;
  readonly record: CrmRecord | undefined;
}

/** Until as many records changed, those that have become visible are not looked for. */
const FEWEST_TO_PRUNE = 1000;

/**
 * What a search sees: the records as they were a lag ago, since HubSpot's index follows writes after a moment. Only
 * records that changed within the lag are held twice; without a lag this is the store itself. Times are monotonic milliseconds.
 */
export class SearchIndex {
  private readonly recent = new Map<string, Map<string, Version[]>>();
  private pruneAt = FEWEST_TO_PRUNE;
  private lagNow = 0;

  constructor(
    private readonly state: CrmState,
    private readonly monotonicNow: () => number,
  ) {}

  /** From now on what is written is found so much later. */
  lag(lagMs: number): void {
    this.lagNow = lagMs;
    this.state.observe = (type, before, after) => this.remember(type, { before, after, lagMs });
  }

  get lagMs(): number {
    return this.lagNow;
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

  private remember(
    type: string,
    { before, after, lagMs }: { before: CrmRecord | undefined; after: CrmRecord; lagMs: number },
  ): void {
    const ofType = this.recent.get(type) ?? new Map<string, Version[]>();
    const known = ofType.get(after.id) ?? [{ visibleFrom: -Infinity, record: before }];
    const now = this.monotonicNow();
    const firstSeen = known.findLastIndex((version) => version.visibleFrom <= now);
    const versions = [...known.slice(Math.max(0, firstSeen)), { visibleFrom: now + lagMs, record: after }];
    ofType.set(after.id, versions);
    this.recent.set(type, ofType);
    if (ofType.size < this.pruneAt) return;
    this.pruned(type);
    this.pruneAt = Math.max(FEWEST_TO_PRUNE, 2 * ofType.size);
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
