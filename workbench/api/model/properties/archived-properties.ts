import type { Property } from '../definitions/property';
import { validationError } from '../refusals/errors';

/** A property after it is archived; records keep its values. @throws 400 for one of HubSpot's own */
export function archivedProperty(property: Property, at: number): Property {
  if (property.hubspotDefined)
    throw validationError(`The property ${property.name} is defined by HubSpot and cannot be archived`);
  return { ...property, archived: true, archivedAt: at };
}
