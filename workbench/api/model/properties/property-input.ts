import { z } from 'zod';
import { propertyTypeSchema } from '../definitions/property';

const optionInput = z.strictObject({
  label: z.string(),
  value: z.string(),
  description: z.string().optional(),
  displayOrder: z.number().int().optional(),
  hidden: z.boolean().optional(),
});
export type OptionInput = z.infer<typeof optionInput>;

export const fieldTypeSchema = z.enum([
  'text',
  'textarea',
  'html',
  'file',
  'phonenumber',
  'number',
  'date',
  'booleancheckbox',
  'select',
  'radio',
  'checkbox',
  'calculation_equation',
]);

const definition = {
  label: z.string(),
  description: z.string().optional(),
  groupName: z.string(),
  type: propertyTypeSchema,
  fieldType: fieldTypeSchema,
  options: z.array(optionInput).optional(),
  displayOrder: z.number().int().optional(),
  hidden: z.boolean().optional(),
  formField: z.boolean().optional(),
  calculationFormula: z.string().optional(),
};
const fixed = {
  hasUniqueValue: z.boolean().optional(),
  externalOptions: z.boolean().optional(),
  referencedObjectType: z.string().optional(),
  dataSensitivity: z.enum(['non_sensitive', 'sensitive', 'highly_sensitive']).optional(),
};

export const propertyCreateSchema = z.strictObject({ name: z.string(), ...definition, ...fixed });
export type PropertyCreate = z.infer<typeof propertyCreateSchema>;

/** What a definition keeps from its creation is taken and ignored, as HubSpot does. */
export const propertyUpdateSchema = z
  .strictObject({ ...definition, ...fixed })
  .partial()
  .pipe(z.object(definition).partial());

export const propertyBatchCreateSchema = z.strictObject({ inputs: z.array(propertyCreateSchema) });
export const propertyBatchNamesSchema = z.strictObject({
  inputs: z.array(z.strictObject({ name: z.string() })),
  archived: z.boolean().optional(),
  dataSensitivity: z.string().optional(),
});

export const groupCreateSchema = z.strictObject({
  name: z.string(),
  label: z.string(),
  displayOrder: z.number().int().optional(),
});
export const groupUpdateSchema = z.strictObject({
  label: z.string().optional(),
  displayOrder: z.number().int().optional(),
});
