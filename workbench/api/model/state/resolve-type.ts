import { objectTypeUnknown } from '../refusals/errors';
import type { CrmState } from './crm-state';
import type { TypeState } from './type-state';

/**
 * The object type that a path or body names: `deals`, `deal`, `DEAL`, `0-3`, `2-123`, `p_settings`, `p123_settings`. A custom
 * object's bare name (`settings`) is none of them: HubSpot stopped taking it in June 2025.
 */
export function findType(state: CrmState, name: string): TypeState | undefined {
  const wanted = name.toLowerCase();
  return (
    state.types.get(wanted) ??
    [...state.types.values()].find((type) => !type.objectType.archived && namesOf(type).includes(wanted))
  );
}

/** As `findType`. @throws HubSpot's 400 for an unknown type */
export function resolveType(state: CrmState, name: string): TypeState {
  const type = findType(state, name);
  if (!type || type.objectType.archived) throw objectTypeUnknown(name);
  return type;
}

/** The custom objects that an account has. */
export function customTypes(state: CrmState): TypeState[] {
  return [...state.types.values()].filter(
    ({ objectType }) => objectType.metaType === 'PORTAL_SPECIFIC' && !objectType.archived,
  );
}

function namesOf({ objectType }: TypeState): string[] {
  const names = [
    objectType.metaType === 'PORTAL_SPECIFIC' ? `p_${objectType.name}` : objectType.name,
    objectType.pluralName,
    objectType.fullyQualifiedName,
  ];
  return names.map((name) => name.toLowerCase());
}
