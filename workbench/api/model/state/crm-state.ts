import { assertNever } from '../../../assert-never';
import type { SavedView } from '../../../wire';
import { builtInTypes } from '../defaults/built-in';
import type { AssociationLabel } from '../definitions/association-label';
import { AssociationGraph } from './association-graph';
import type { Change } from './change';
import { createRecord, type CrmRecord, writeRecord } from './record';
import { TypeState } from './type-state';

/** Ids of new records and object types start here, well above the ids that HubSpot gives to things of its own. */
const FIRST_ID = 20_000_000_001;
/** Ids of an account's own association types are small (and 32 bits wide); above those of `associations/types.ts`. */
const FIRST_ASSOCIATION_TYPE_ID = 1_001;

export type RecordObserver = (type: string, before: CrmRecord | undefined, after: CrmRecord) => void;

/** Everything an account holds, in memory. It changes only by `apply`. */
export class CrmState {
  readonly types = new Map<string, TypeState>();
  readonly graph = new AssociationGraph();
  /** Users who left the account, by id, and when: their owners are archived. */
  readonly departed = new Map<number, number>();
  readonly views = new Map<string, readonly SavedView[]>();
  labels: readonly AssociationLabel[] = [];
  /** Told of every record that changes, once it is set: the search index that lags behind listens here. */
  observe: RecordObserver | undefined;
  private lastId = FIRST_ID - 1;
  private lastAssociationTypeId = FIRST_ASSOCIATION_TYPE_ID - 1;

  constructor() {
    for (const builtIn of builtInTypes)
      this.types.set(builtIn.objectType.objectTypeId, TypeState.ofBuiltIn(builtIn));
  }

  /** An id nobody has had. It is used up once a change with it is applied, or once it was asked for. */
  nextId(): string {
    this.lastId += 1;
    return String(this.lastId);
  }

  /** An id no association type has had, nor an association still has of one that is gone. */
  nextAssociationTypeId(): number {
    this.lastAssociationTypeId += 1;
    return this.lastAssociationTypeId;
  }

  get isEmpty(): boolean {
    return [...this.types.values()].every((type) => type.size === 0);
  }

  apply(change: Change): void {
    switch (change.kind) {
      case 'create':
        this.put(change.type, undefined, createRecord(change));
        return;
      case 'write': {
        const before = this.type(change.type).recordOrThrow(change.id);
        this.put(change.type, before, writeRecord(before, change));
        return;
      }
      case 'archive': {
        const before = this.type(change.type).recordOrThrow(change.id);
        this.put(change.type, before, { ...before, archivedAt: change.at });
        return;
      }
      case 'property':
        this.type(change.type).putProperty(change.property);
        return;
      case 'groups':
        this.type(change.type).groups = change.groups;
        return;
      case 'pipelines':
        this.type(change.type).pipelines = change.pipelines;
        return;
      case 'object-type':
        this.putType(change.objectType.objectTypeId, change);
        return;
      case 'labels':
        this.labels = change.labels;
        this.seenAssociationTypes(change.labels.map(({ typeId }) => typeId));
        return;
      case 'link':
        this.graph.put(change);
        this.seenAssociationTypes(change.typeIds);
        return;
      case 'departure':
        this.departed.set(change.userId, change.at);
        return;
      case 'views':
        this.views.set(change.type, change.views);
        return;
      default:
        assertNever(change);
    }
  }

  /** Puts a record as it is, with its history: how a snapshot is read. */
  restore(type: string, record: CrmRecord): void {
    this.put(type, undefined, record);
  }

  /** @throws when no object type has this id: a broken log, never a request (those resolve the type first) */
  type(objectTypeId: string): TypeState {
    const type = this.types.get(objectTypeId);
    if (!type) throw new Error(`No object type ${objectTypeId} is stored`);
    return type;
  }

  private put(type: string, before: CrmRecord | undefined, after: CrmRecord): void {
    this.type(type).put(before, after);
    this.seen(Number(after.id));
    this.observe?.(type, before, after);
  }

  private putType(id: string, change: Extract<Change, { kind: 'object-type' }>): void {
    const known = this.types.get(id);
    if (known) known.objectType = change.objectType;
    else this.types.set(id, TypeState.ofCustom(change.objectType));
    this.seen(Number(change.objectType.id));
  }

  private seenAssociationTypes(ids: readonly number[]): void {
    for (const id of ids) if (id > this.lastAssociationTypeId) this.lastAssociationTypeId = id;
  }

  private seen(id: number): void {
    if (id > this.lastId) this.lastId = id;
  }
}
