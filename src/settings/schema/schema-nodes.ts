import * as z from 'zod/mini';
import { entryOf } from './entry';
import { settingsSchema } from './settings-schema';

/** What the schema says of one place in the settings: alternatives, where it allows several kinds of thing. */
export type SchemaNodes = readonly SchemaNode[];

const nodeSchema = z.object({
  type: z.optional(z.unknown()),
  properties: z.optional(z.record(z.string(), z.unknown())),
  additionalProperties: z.optional(z.unknown()),
  propertyNames: z.optional(z.object({ enum: z.optional(z.array(z.string())) })),
  items: z.optional(z.unknown()),
  anyOf: z.optional(z.array(z.unknown())),
  oneOf: z.optional(z.array(z.unknown())),
});
type SchemaNode = z.infer<typeof nodeSchema>;

// Made when somebody asks: no deal needs it, and it takes as long as reading fifty settings.
let known: SchemaNodes | null = null;

/** The settings as a whole. */
export function settingsNodes(): SchemaNodes {
  known ??= alternatives(z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' }));
  return known;
}

/** What may stand under a name, or at a place of a list; nothing where the schema knows no such part. */
export function nodesBelow(nodes: SchemaNodes, part: string | number): SchemaNodes {
  return nodes
    .map(({ properties, additionalProperties, items }) =>
      typeof part === 'number' ? items : (entryOf(properties ?? {}, part) ?? additionalProperties),
    )
    .flatMap(alternatives);
}

/** The names that the schema gives to the parts of a place. */
export function namesIn(nodes: SchemaNodes): readonly string[] {
  return nodes.flatMap(({ properties = {}, propertyNames }) => [
    ...Object.keys(properties),
    ...(propertyNames?.enum ?? []),
  ]);
}

/** Whether a place holds a text, and nothing else that is written without quotes but null. */
export function isForText(nodes: SchemaNodes): boolean {
  const types = nodes.map(({ type }) => type);
  return types.includes('string') && !['number', 'integer', 'boolean'].some((type) => types.includes(type));
}

const read = new WeakMap<object, SchemaNodes>();

/** A file asks about the same few places hundreds of times. */
function alternatives(node: unknown): SchemaNodes {
  if (typeof node !== 'object' || node === null) return [];
  const nodes = read.get(node) ?? readNode(node);
  read.set(node, nodes);
  return nodes;
}

function readNode(node: object): SchemaNodes {
  const parsed = nodeSchema.safeParse(node);
  if (!parsed.success) return [];
  const { anyOf = [], oneOf = [] } = parsed.data;
  return [parsed.data, ...[...anyOf, ...oneOf].flatMap(alternatives)];
}
