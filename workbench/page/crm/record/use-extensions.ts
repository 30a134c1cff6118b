import type { ObjectTypeId } from '../api/object-types';
import { useRunningExtensions, type Extensions } from '../app/RunningExtensions';
import { objectTypeIdOf } from '../app/schema-for';

/** The cards that HubSpot's dev server offers for records of a type, as they are built. */
export function useExtensions(objectTypeId: ObjectTypeId): Extensions {
  const running = useRunningExtensions();
  const isHere = (name: string) => objectTypeIdOf(name) === objectTypeId;
  return { ...running, all: running.all?.filter(({ objectTypes }) => objectTypes.some(isHere)) };
}
