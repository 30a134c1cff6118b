import * as z from 'zod/mini';

const nodeSchema = z.object({
  description: z.optional(z.string()),
  default: z.optional(z.unknown()),
  type: z.optional(z.string()),
  enum: z.optional(z.array(z.string())),
  const: z.optional(z.unknown()),
  minimum: z.optional(z.number()),
  exclusiveMinimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  maxItems: z.optional(z.number()),
  maxLength: z.optional(z.number()),
  pattern: z.optional(z.string()),
  properties: z.optional(z.record(z.string(), z.unknown())),
  required: z.optional(z.array(z.string())),
  additionalProperties: z.optional(z.unknown()),
  propertyNames: z.optional(z.object({ enum: z.optional(z.array(z.string())) })),
  items: z.optional(z.unknown()),
  anyOf: z.optional(z.array(z.unknown())),
  oneOf: z.optional(z.array(z.unknown())),
});

/** What JSON Schema says of one setting, as far as the documentation goes. */
export type SchemaNode = z.infer<typeof nodeSchema>;

/** @throws ZodError for what is no such node. */
export function nodeOf(value: unknown): SchemaNode {
  return nodeSchema.parse(value);
}

/** What is under each key of a group whose keys are ids; null for any other. JSON Schema says `false` where no key may be added. */
export function nodeOfEach({ additionalProperties }: SchemaNode): SchemaNode | null {
  return typeof additionalProperties === 'object' && additionalProperties !== null
    ? nodeOf(additionalProperties)
    : null;
}

/** Words once for all languages, or in each. */
export function isText({ anyOf = [] }: SchemaNode): boolean {
  return anyOf.some((each) => nodeOf(each).propertyNames?.enum?.includes('sv') === true);
}

/** Where a number speaks for an approach. */
export function isBand({ properties = {} }: SchemaNode): boolean {
  return 'startsAt' in properties;
}

/** Whether it holds settings of its own. */
export function isGroup({ type, oneOf }: SchemaNode): boolean {
  return type === 'object' || oneOf !== undefined;
}
