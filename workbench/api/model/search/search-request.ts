import { z } from 'zod';
import { viewFilterSchema } from '../../../wire';

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const filterSchema = z.strictObject({
  propertyName: z.string(),
  operator: viewFilterSchema.shape.operator,
  value: scalar.optional(),
  highValue: scalar.optional(),
  values: z.array(scalar).optional(),
});
export type Filter = z.infer<typeof filterSchema>;

/** `amount` ascends, `-amount` descends. */
function inFull(sort: unknown): unknown {
  if (typeof sort !== 'string') return sort;
  return sort.startsWith('-')
    ? { propertyName: sort.slice(1), direction: 'DESCENDING' }
    : { propertyName: sort };
}

const sortSchema = z.preprocess(
  inFull,
  z.strictObject({
    propertyName: z.string(),
    direction: z.enum(['ASCENDING', 'DESCENDING']).default('ASCENDING'),
  }),
);

export const searchSchema = z.strictObject({
  filterGroups: z.array(z.strictObject({ filters: z.array(filterSchema) })).optional(),
  /** The older form: one group without its wrapping. */
  filters: z.array(filterSchema).optional(),
  sorts: z.array(sortSchema).optional(),
  query: z.string().optional(),
  properties: z.array(z.string()).optional(),
  limit: z.number().int().optional(),
  after: z.union([z.string(), z.number()]).transform(String).optional(),
});
export type SearchRequest = z.infer<typeof searchSchema>;

/** HubSpot's limits for one search. */
export const MAX_GROUPS = 5;
export const MAX_FILTERS_IN_GROUP = 6;
export const MAX_FILTERS = 18;
export const MAX_QUERY_CHARACTERS = 3000;
export const DEFAULT_LIMIT = 10;
export const MAX_LIMIT = 200;
/** How far the pages of one search reach. */
export const MAX_RESULTS = 10_000;
