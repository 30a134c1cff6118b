import * as z from 'zod';

/** What an extension may send to the page, parsed at the door. A schema's message is what the extension's author reads. */

export const propertyNames = z.union([z.literal('*'), z.array(z.string())]);

/** The SDK sends keys it has no value for as `undefined`; to the page they are absent. */
const sparse = <S extends z.ZodType>(schema: S) => z.preprocess(withoutUndefined, schema);

function withoutUndefined(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}

const callbackOf = <Args extends readonly unknown[]>() =>
  z.custom<(...args: Args) => unknown>((value) => typeof value === 'function', 'expected a function');

export const propertiesCallback = callbackOf<[properties: Readonly<Record<string, string | null>>]>();
export const closeCallback = callbackOf<[]>().optional();

export const functionCall = z.object({
  name: z.string('the name of a function is a string').min(1),
  options: sparse(
    z
      .object({ parameters: z.unknown(), propertiesToSend: z.array(z.string()).exactOptional() })
      .partial({ parameters: true }),
  )
    .nullish()
    .transform((options) => options ?? {}),
});

export const hookOptions = sparse(
  z.object({ propertiesToFormat: z.union([z.literal('all'), z.array(z.string())]).exactOptional() }),
)
  .nullish()
  .transform((options) => options?.propertiesToFormat ?? []);

export const associationsRequest = sparse(
  z.object({
    toObjectType: z.string(),
    properties: z.array(z.string()).exactOptional(),
    pageLength: z.number().int().positive().exactOptional(),
    offset: z.number().int().nonnegative().exactOptional(),
  }),
);

export const searchRequest = sparse(
  z.object({
    objectType: z.string(),
    properties: z.array(z.string()).exactOptional(),
    query: z.string().exactOptional(),
    filterGroups: z.array(z.unknown()).exactOptional(),
    sorts: z.array(z.unknown()).exactOptional(),
    pageLength: z.number().int().positive().exactOptional(),
    after: z.string().exactOptional(),
  }),
);

export const formatRequest = z.object({
  propertiesList: z.array(z.record(z.string(), z.string().nullable())),
  objectType: z.string(),
});

export const iframeRequest = sparse(
  z.object({
    uri: z.string(),
    width: z.number().positive().max(4_000),
    height: z.number().positive().max(4_000),
    title: z.string().exactOptional(),
    flush: z.boolean().exactOptional(),
  }),
);

export const pageRequest = sparse(
  z.object({ to: z.string(), params: z.record(z.string(), z.string()).exactOptional() }),
);
