import type { BuiltInType } from '../defaults/built-in';
import { customProperties } from '../defaults/custom';
import type { ObjectType } from '../definitions/object-type';
import type { Pipeline } from '../definitions/pipeline';
import type { Property, PropertyGroup } from '../definitions/property';
import type { Change } from './change';
import type { CrmRecord } from './record';

interface Definitions {
  readonly properties: readonly Property[];
  readonly groups: readonly PropertyGroup[];
  readonly pipelines: readonly Pipeline[];
}

/** One object type of an account: its definition, properties, groups, pipelines and records. */
export class TypeState {
  readonly properties = new Map<string, Property>();
  readonly records = new Map<string, CrmRecord>();
  groups: readonly PropertyGroup[];
  pipelines: readonly Pipeline[];
  /** Ascending record ids, so that a list page starts by bisection instead of a walk. */
  readonly ids: number[] = [];
  private readonly uniqueValues = new Map<string, Map<string, string>>();

  private constructor(
    public objectType: ObjectType,
    private readonly defaults: Definitions,
  ) {
    this.groups = defaults.groups;
    this.pipelines = defaults.pipelines;
    for (const property of defaults.properties) this.putProperty(property);
  }

  static ofBuiltIn(builtIn: BuiltInType): TypeState {
    return new TypeState(builtIn.objectType, builtIn);
  }

  static ofCustom(objectType: ObjectType): TypeState {
    return new TypeState(objectType, { properties: customProperties(objectType), groups: [], pipelines: [] });
  }

  get size(): number {
    return this.records.size;
  }

  /** A property that is defined and not archived. */
  property(name: string): Property | undefined {
    const property = this.properties.get(name);
    return property?.archived === true ? undefined : property;
  }

  putProperty(property: Property): void {
    this.properties.set(property.name, property);
    if (property.hasUniqueValue && !this.uniqueValues.has(property.name)) this.indexUnique(property.name);
  }

  put(before: CrmRecord | undefined, after: CrmRecord): void {
    if (!before) this.insertId(Number(after.id));
    this.records.set(after.id, after);
    for (const [name, owners] of this.uniqueValues) {
      const old = before?.values[name];
      if (old !== undefined && owners.get(uniqueKey(old)) === after.id) owners.delete(uniqueKey(old));
      const now = after.values[name];
      if (now !== undefined && now !== '' && after.archivedAt === null) owners.set(uniqueKey(now), after.id);
    }
  }

  recordOrThrow(id: string): CrmRecord {
    const record = this.records.get(id);
    if (!record) throw new Error(`No ${this.objectType.name} ${id} is stored`);
    return record;
  }

  /** A record that is not archived. */
  active(id: string): CrmRecord | undefined {
    const record = this.records.get(id);
    return record?.archivedAt === null ? record : undefined;
  }

  /** The id of the active record that has this value of a unique property. */
  idByUnique(property: string, value: string): string | undefined {
    return this.uniqueValues.get(property)?.get(uniqueKey(value));
  }

  /** What differs from a fresh account, as changes that make it so again; records apart. */
  definitionChanges(): Change[] {
    const type = this.objectType.objectTypeId;
    const changes: Change[] = [];
    if (this.groups !== this.defaults.groups)
      changes.push({ kind: 'groups', type, groups: [...this.groups] });
    const untouched = new Set(this.defaults.properties);
    for (const property of this.properties.values()) {
      if (!untouched.has(property)) changes.push({ kind: 'property', type, property });
    }
    if (this.pipelines !== this.defaults.pipelines)
      changes.push({ kind: 'pipelines', type, pipelines: [...this.pipelines] });
    return changes;
  }

  private insertId(id: number): void {
    const last = this.ids[this.ids.length - 1];
    this.ids.push(id);
    if (last !== undefined && id < last) this.ids.sort((a, b) => a - b);
  }

  private indexUnique(name: string): void {
    const owners = new Map<string, string>();
    for (const record of this.records.values()) {
      const value = record.values[name];
      if (value !== undefined && value !== '' && record.archivedAt === null)
        owners.set(uniqueKey(value), record.id);
    }
    this.uniqueValues.set(name, owners);
  }
}

/** Unique values are compared without case, as HubSpot compares e-mail addresses. */
function uniqueKey(value: string): string {
  return value.toLowerCase();
}
