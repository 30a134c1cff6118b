import type { Property } from '../api/schemas';
import { isOwnerProperty } from './account-schema';

/** How a property is filtered, edited and shown. */
export type PropertyKind = 'text' | 'long-text' | 'number' | 'choice' | 'choices' | 'date' | 'datetime';

/** The kind of a property, from HubSpot's `type` and `fieldType`. */
export function kindOf(property: Property): PropertyKind {
  if (isOwnerProperty(property) || property.name === 'pipeline' || property.name === 'dealstage')
    return 'choice';
  if (property.type === 'enumeration') return property.fieldType === 'checkbox' ? 'choices' : 'choice';
  if (property.type === 'bool') return 'choice';
  if (property.type === 'number') return 'number';
  if (property.type === 'date') return 'date';
  if (property.type === 'datetime') return 'datetime';
  return property.fieldType === 'textarea' || property.fieldType === 'html' ? 'long-text' : 'text';
}

/** Whether a choice is made with radio buttons; HubSpot shows stages as a drop-down although they are defined as radio. */
export function hasRadios(property: Property): boolean {
  return property.fieldType === 'radio' && property.name !== 'dealstage' && property.name !== 'pipeline';
}
