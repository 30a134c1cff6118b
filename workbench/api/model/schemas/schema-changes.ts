import { labelPair } from '../associations/label-pair';
import { customGroupName } from '../defaults/custom';
import type { AssociationLabel } from '../definitions/association-label';
import type { ObjectType } from '../definitions/object-type';
import type { PropertyGroup } from '../definitions/property';
import { buildProperty } from '../properties/build-property';
import { checkName } from '../properties/check-definition';
import { ApiError, validationError } from '../refusals/errors';
import type { Change, Stamp } from '../state/change';
import type { CrmState } from '../state/crm-state';
import type { Holdings } from '../state/holdings';
import { customTypes, findType, resolveType } from '../state/resolve-type';
import { TypeState } from '../state/type-state';
import type { SchemaCreate } from './schema-input';

/** What HubSpot allows with one Enterprise subscription. */
export const MAX_CUSTOM_OBJECTS = 10;

/** What creating a custom object changes: the type, its group, its properties, its associations. @throws 400, 409 */
export function schemaChanges(
  holdings: Holdings,
  input: SchemaCreate,
  stamp: Stamp,
): { readonly objectType: ObjectType; readonly changes: Change[] } {
  const { state } = holdings;
  const objectType = buildObjectType(holdings, input, stamp);
  const type = objectType.objectTypeId;
  const groups = [groupOf(objectType)];
  const scratch = TypeState.ofCustom(objectType);
  scratch.groups = groups;
  const changes: Change[] = [
    { kind: 'object-type', objectType },
    { kind: 'groups', type, groups },
  ];
  for (const given of input.properties) {
    const groupName = given.groupName ?? customGroupName(objectType);
    const property = buildProperty(holdings, scratch, { ...given, groupName }, stamp);
    scratch.putProperty(property);
    changes.push({ kind: 'property', type, property });
  }
  checkNamed(scratch, objectType);
  changes.push({
    kind: 'labels',
    labels: [...state.labels, ...unlabelled(state, objectType, input.associatedObjects)],
  });
  return { objectType, changes };
}

function buildObjectType({ seed, state }: Holdings, input: SchemaCreate, { at }: Stamp): ObjectType {
  checkName(input.name.toLowerCase(), 'property');
  checkFree(state, input.name);
  checkRoom(state);
  const { singular, plural } = input.labels;
  if (singular === undefined || plural === undefined)
    throw validationError('Some required fields were not set: [labels.singular, labels.plural]');
  const id = state.nextId();
  const fullyQualifiedName = `p${seed.portalId}_${input.name}`;
  return {
    id,
    objectTypeId: `2-${id}`,
    name: input.name,
    pluralName: fullyQualifiedName,
    fullyQualifiedName,
    metaType: 'PORTAL_SPECIFIC',
    labels: { singular, plural },
    ...(input.description !== undefined && { description: input.description }),
    primaryDisplayProperty:
      input.primaryDisplayProperty ??
      input.requiredProperties[0] ??
      input.properties[0]?.name ??
      'hs_object_id',
    secondaryDisplayProperties: input.secondaryDisplayProperties ?? [],
    searchableProperties: input.searchableProperties ?? [],
    requiredProperties: input.requiredProperties,
    archived: false,
    createdAt: at,
    updatedAt: at,
  };
}

/** @throws 409 for the name of an object type that there is */
function checkFree(state: CrmState, name: string): void {
  const wanted = name.toLowerCase();
  const isTaken = customTypes(state).some(({ objectType }) => objectType.name.toLowerCase() === wanted);
  if (!isTaken && !findType(state, name)) return;
  throw new ApiError(409, {
    message: `An object type named '${name}' already exists.`,
    category: 'OBJECT_ALREADY_EXISTS',
  });
}

/** @throws 400 when the account has as many custom objects as it may */
function checkRoom(state: CrmState): void {
  if (customTypes(state).length < MAX_CUSTOM_OBJECTS) return;
  throw validationError(`The account has ${MAX_CUSTOM_OBJECTS} custom objects, which is the limit`, {
    subCategory: 'ObjectSchemaError.LIMIT_REACHED',
  });
}

function groupOf(objectType: ObjectType): PropertyGroup {
  return {
    name: customGroupName(objectType),
    label: `${objectType.labels.singular} information`,
    displayOrder: -1,
    archived: false,
    hubspotDefined: true,
  };
}

/** @throws 400 when a schema names a property that it does not have */
export function checkNamed(type: TypeState, objectType: ObjectType): void {
  const { requiredProperties, searchableProperties, secondaryDisplayProperties, primaryDisplayProperty } =
    objectType;
  for (const name of [
    ...requiredProperties,
    ...searchableProperties,
    ...secondaryDisplayProperties,
    primaryDisplayProperty,
  ]) {
    if (!type.property(name))
      throw validationError(`The schema names the property ${name}, which it does not have`);
  }
}

function unlabelled(
  state: CrmState,
  objectType: ObjectType,
  associated: readonly string[],
): AssociationLabel[] {
  const wanted = associated.map((name) => resolveType(state, name).objectType);
  return [...wanted, ...activities].flatMap((other) => {
    const pair = { fromType: objectType.objectTypeId, toType: other.objectTypeId };
    return labelPair(pair, {
      name: `${objectType.name}_to_${other.name}`,
      label: null,
      inverseLabel: null,
      nextTypeId: () => state.nextAssociationTypeId(),
    });
  });
}

/** What HubSpot associates every custom object with by itself; there are no records of these here. */
const activities: readonly Pick<ObjectType, 'name' | 'objectTypeId'>[] = [
  { name: 'task', objectTypeId: '0-27' },
  { name: 'note', objectTypeId: '0-46' },
  { name: 'meeting', objectTypeId: '0-47' },
  { name: 'call', objectTypeId: '0-48' },
  { name: 'email', objectTypeId: '0-49' },
  { name: 'conversation_session', objectTypeId: '0-51' },
];
