import { z } from 'zod';

/** An association type of the account's own: a label between two object types, or the unlabelled one of a custom object. */
export const associationLabelSchema = z.object({
  typeId: z.number().int(),
  inverseTypeId: z.number().int(),
  fromType: z.string(),
  toType: z.string(),
  name: z.string(),
  label: z.string().nullable(),
});
export type AssociationLabel = z.infer<typeof associationLabelSchema>;
