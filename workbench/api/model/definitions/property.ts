import { z } from 'zod';

export const propertyTypeSchema = z.enum([
  'string',
  'number',
  'bool',
  'enumeration',
  'date',
  'datetime',
  'phone_number',
]);
export type PropertyType = z.infer<typeof propertyTypeSchema>;

export const optionSchema = z.object({
  label: z.string(),
  value: z.string(),
  description: z.string(),
  displayOrder: z.number().int(),
  hidden: z.boolean(),
});
export type PropertyOption = z.infer<typeof optionSchema>;

/** A property definition as it is stored. Times are epoch milliseconds; user ids are those of users who did it in the CRM. */
export const propertySchema = z.object({
  name: z.string(),
  label: z.string(),
  description: z.string(),
  groupName: z.string(),
  type: propertyTypeSchema,
  fieldType: z.string(),
  options: z.array(optionSchema),
  displayOrder: z.number().int(),
  hidden: z.boolean(),
  formField: z.boolean(),
  hasUniqueValue: z.boolean(),
  calculated: z.boolean(),
  calculationFormula: z.string().optional(),
  externalOptions: z.boolean(),
  referencedObjectType: z.string().optional(),
  dataSensitivity: z.enum(['non_sensitive', 'sensitive', 'highly_sensitive']),
  hubspotDefined: z.boolean(),
  readOnlyValue: z.boolean(),
  /** Whether its definition is fixed; unless it says so itself, that of all of HubSpot's own is. */
  readOnlyDefinition: z.boolean().optional(),
  /** Said of a few of HubSpot's own that have options. */
  readOnlyOptions: z.boolean().optional(),
  createdAt: z.number(),
  updatedAt: z.number(),
  createdUserId: z.string().optional(),
  updatedUserId: z.string().optional(),
  archived: z.boolean(),
  archivedAt: z.number().optional(),
});
export type Property = z.infer<typeof propertySchema>;

export const propertyGroupSchema = z.object({
  name: z.string(),
  label: z.string(),
  displayOrder: z.number().int(),
  archived: z.boolean(),
  hubspotDefined: z.boolean(),
});
export type PropertyGroup = z.infer<typeof propertyGroupSchema>;
