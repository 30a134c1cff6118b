import { z } from 'zod';

/** HubSpot's answers, as far as the page reads them; what it does not read is dropped at the door. */

export const crmObjectSchema = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.string().nullable()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type CrmObject = z.infer<typeof crmObjectSchema>;

export const batchReadSchema = z.object({ results: z.array(crmObjectSchema) });

export const searchAnswerSchema = z.object({
  total: z.number().int(),
  results: z.array(crmObjectSchema),
  paging: z.object({ next: z.object({ after: z.string() }) }).optional(),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

const optionSchema = z.object({
  label: z.string(),
  value: z.string(),
  displayOrder: z.number().optional(),
  hidden: z.boolean().optional(),
});

export const propertySchema = z.object({
  name: z.string(),
  label: z.string(),
  groupName: z.string(),
  type: z.string(),
  fieldType: z.string(),
  description: z.string().default(''),
  options: z.array(optionSchema).default([]),
  hidden: z.boolean().default(false),
  calculated: z.boolean().default(false),
  displayOrder: z.number().default(-1),
  referencedObjectType: z.string().optional(),
  showCurrencySymbol: z.boolean().optional(),
  modificationMetadata: z.object({ readOnlyValue: z.boolean() }).optional(),
});
export type Property = z.infer<typeof propertySchema>;
export const propertiesSchema = z.object({ results: z.array(propertySchema) });

export const propertyGroupSchema = z.object({
  name: z.string(),
  label: z.string(),
  displayOrder: z.number().default(-1),
});
export type PropertyGroup = z.infer<typeof propertyGroupSchema>;
export const propertyGroupsSchema = z.object({ results: z.array(propertyGroupSchema) });

const stageSchema = z.object({
  id: z.string(),
  label: z.string(),
  displayOrder: z.number(),
  metadata: z.record(z.string(), z.string()).default({}),
});
export const pipelineSchema = z.object({
  id: z.string(),
  label: z.string(),
  displayOrder: z.number(),
  stages: z.array(stageSchema),
});
export type Pipeline = z.infer<typeof pipelineSchema>;
export const pipelinesSchema = z.object({ results: z.array(pipelineSchema) });

export const ownerSchema = z.object({
  id: z.string(),
  userId: z.number().nullish(),
  email: z.string().nullish(),
  firstName: z.string().nullish(),
  lastName: z.string().nullish(),
});
export type Owner = z.infer<typeof ownerSchema>;
export const ownersSchema = z.object({
  results: z.array(ownerSchema),
  paging: z.object({ next: z.object({ after: z.string() }) }).optional(),
});

export const associationsSchema = z.object({
  results: z.array(
    z.object({
      toObjectId: z.coerce.string(),
      associationTypes: z.array(
        z.object({ category: z.string(), typeId: z.number(), label: z.string().nullable() }),
      ),
    }),
  ),
  paging: z.object({ next: z.object({ after: z.string() }) }).optional(),
});
export type Association = z.infer<typeof associationsSchema>['results'][number];

export const historySchema = z.object({
  propertiesWithHistory: z.record(
    z.string(),
    z.array(
      z.object({
        value: z.string().nullable(),
        timestamp: z.string(),
        sourceType: z.string(),
        sourceId: z.string().nullish(),
        sourceLabel: z.string().nullish(),
        updatedByUserId: z.number().nullish(),
      }),
    ),
  ),
});
export type PropertyVersion = z.infer<typeof historySchema>['propertiesWithHistory'][string][number];
