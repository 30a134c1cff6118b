import { z } from 'zod';
import { propertyCreateSchema } from '../properties/property-input';

const labels = z.strictObject({
  singular: z.string().min(1).optional(),
  plural: z.string().min(1).optional(),
});

const property = propertyCreateSchema.extend({ groupName: z.string().optional() });
/** How HubSpot's pages show a property, which nothing here does: taken, and not kept. */
const displayHints = {
  showCurrencySymbol: z.boolean().optional(),
  textDisplayHint: z.string().optional(),
  numberDisplayHint: z.string().optional(),
  optionSortStrategy: z.string().optional(),
  searchableInGlobalSearch: z.boolean().optional(),
};
const propertyInput = property.extend(displayHints).pipe(property.strip());

export const schemaCreateSchema = z.strictObject({
  name: z.string(),
  description: z.string().optional(),
  labels,
  primaryDisplayProperty: z.string().optional(),
  secondaryDisplayProperties: z.array(z.string()).optional(),
  searchableProperties: z.array(z.string()).optional(),
  requiredProperties: z.array(z.string()),
  properties: z.array(propertyInput),
  associatedObjects: z.array(z.string()),
});
export type SchemaCreate = z.infer<typeof schemaCreateSchema>;

const schemaUpdate = z.strictObject({
  description: z.string().optional(),
  clearDescription: z.boolean().optional(),
  labels: labels.optional(),
  primaryDisplayProperty: z.string().optional(),
  secondaryDisplayProperties: z.array(z.string()).optional(),
  searchableProperties: z.array(z.string()).optional(),
  requiredProperties: z.array(z.string()).optional(),
});
/** Archived objects can always be restored here, so `restorable` says nothing. */
export const schemaUpdateSchema = schemaUpdate
  .extend({ restorable: z.boolean().optional() })
  .pipe(schemaUpdate.strip());

export const schemaAssociationSchema = z.strictObject({
  fromObjectTypeId: z.string(),
  toObjectTypeId: z.string(),
  name: z.string().min(1).optional(),
});
