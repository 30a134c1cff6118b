import type { LinkChange } from './change';

interface Link {
  readonly toType: string;
  readonly toId: string;
  readonly typeIds: readonly number[];
}

/** Which records are associated with which, each direction with its own association type ids. */
export class AssociationGraph {
  private readonly targetsByRecord = new Map<string, Map<string, Link>>();

  /** Sets the association types of one direction between two records; none removes it. */
  put({ fromType, fromId, toType, toId, typeIds }: LinkChange): void {
    const from = key(fromType, fromId);
    const targets = this.targetsByRecord.get(from) ?? new Map<string, Link>();
    if (typeIds.length === 0) targets.delete(key(toType, toId));
    else targets.set(key(toType, toId), { toType, toId, typeIds });
    if (targets.size === 0) this.targetsByRecord.delete(from);
    else this.targetsByRecord.set(from, targets);
  }

  /** What a record is associated with, of one type, by ascending id. */
  from(fromType: string, fromId: string, toType: string): Link[] {
    const targets = this.targetsByRecord.get(key(fromType, fromId));
    if (!targets) return [];
    const links = [...targets.values()].filter((link) => link.toType === toType);
    return links.sort((a, b) => Number(a.toId) - Number(b.toId));
  }

  /** All that a record is associated with. */
  allFrom(fromType: string, fromId: string): Link[] {
    return [...(this.targetsByRecord.get(key(fromType, fromId))?.values() ?? [])];
  }

  typeIds(fromType: string, fromId: string, toType: string, toId: string): readonly number[] {
    return this.targetsByRecord.get(key(fromType, fromId))?.get(key(toType, toId))?.typeIds ?? [];
  }

  /** Every direction of every link, as the changes that make it. */
  *links(): Generator<LinkChange> {
    for (const [from, targets] of this.targetsByRecord) {
      const separator = from.indexOf(':');
      const [fromType, fromId] = [from.slice(0, separator), from.slice(separator + 1)];
      for (const { toType, toId, typeIds } of targets.values()) {
        yield { kind: 'link', fromType, fromId, toType, toId, typeIds: [...typeIds] };
      }
    }
  }
}

function key(type: string, id: string): string {
  return `${type}:${id}`;
}
