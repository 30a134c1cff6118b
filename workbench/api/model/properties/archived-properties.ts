import type { Property } from '../definitions/property';
import { refuseIfRead } from '../formulas/check-calculation';
import { validationError } from '../refusals/errors';
import type { TypeState } from '../state/type-state';

/**
 * Properties after they are archived together; records keep their values.
 * @throws 400 for one of HubSpot's own, and for one that a formula reads that stays
 */
export function archivedProperties(type: TypeState, properties: readonly Property[], at: number): Property[] {
  for (const property of properties) {
    if (property.hubspotDefined)
      throw validationError(`The property ${property.name} is defined by HubSpot and cannot be archived`);
  }
  refuseIfRead(type, new Set(properties.map(({ name }) => name)));
  return properties.map((property) => ({ ...property, archived: true, archivedAt: at }));
}
