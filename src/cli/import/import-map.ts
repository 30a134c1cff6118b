import * as z from 'zod';
import { isEncoding } from './csv-text';
import { objectionToDateFormat } from './date-format';
import { heading } from './heading';
import { columnsOf, objectionToTemplate } from './name-template';

const column = z.string().transform(heading).pipe(z.string().min(1));
const table = z.record(z.string(), z.string());
const dateFormat = z.string().superRefine((written, ctx) => {
  const message = objectionToDateFormat(written);
  if (message !== null) ctx.addIssue({ code: 'custom', message });
});

const template = z
  .string()
  .min(1)
  .superRefine((written, ctx) => {
    const message = objectionToTemplate(written);
    if (message !== null) ctx.addIssue({ code: 'custom', message });
  });
const name = template.refine(
  (written) => columnsOf(written).length > 0,
  'names no column, so all deals would be called the same: write the column as {column}',
);

/** How a property gets its value. `as` says which kind it is. */
const propertySourceSchema = z.discriminatedUnion('as', [
  /** A cell as it is, or what a table makes of it. */
  z.strictObject({ as: z.literal('text'), column, values: table.optional() }),
  z.strictObject({
    as: z.literal('amount'),
    column,
    decimal: z.enum(['auto', ',', '.']).default('auto'),
    unit: z.enum(['one', 'thousand', 'million', 'percent']).default('one'),
  }),
  z.strictObject({
    as: z.literal('date'),
    column,
    formats: z.array(dateFormat).min(1).default(['yyyy-MM-dd']),
  }),
  /** The same for every row. */
  z.strictObject({ as: z.literal('fixed'), value: z.string() }),
  /** Text with columns in it; see name-template.ts. */
  z.strictObject({ as: z.literal('template'), template }),
]);
export type PropertySource = z.infer<typeof propertySourceSchema>;

const propertiesSchema = z.record(z.string(), propertySourceSchema);
/** Per column: what is written, and what it should have been. */
const correctionsSchema = z.record(z.string().transform(heading), table);
const encoding = z.string().refine(isEncoding, 'there is no such encoding: try "windows-1252"');
const delimiter = z
  .string()
  .regex(/^[^"\r\n]$/, 'must be one letter, which is neither a quote nor a line end');

/** How a file of deals becomes deals. Documented for its writers in docs/import.md. */
export const importMapSchema = z.strictObject({
  about: z.string().optional(),
  delimiter: delimiter.optional(),
  encoding: encoding.optional(),
  shortRows: z.enum(['refuse', 'empty']).default('refuse'),
  corrections: correctionsSchema.default({}),
  key: z.strictObject({ column, prefix: z.string().default('') }),
  name,
  stage: z.strictObject({
    column,
    values: z
      .record(z.string(), z.strictObject({ pipeline: z.string(), stage: z.string() }))
      .refine(
        (values) => Object.keys(values).length > 0,
        'must say at least of one value which stage it means',
      ),
  }),
  owner: z.strictObject({ column, emails: z.record(z.string(), z.string()).default({}) }).optional(),
  company: z
    .strictObject({
      column,
      details: z
        .strictObject({
          column,
          delimiter: delimiter.optional(),
          encoding: encoding.optional(),
          corrections: correctionsSchema.default({}),
          properties: propertiesSchema,
        })
        .optional(),
    })
    .optional(),
  properties: propertiesSchema.default({}),
});
export type ImportMap = z.infer<typeof importMapSchema>;

/** Every word a map's own structure may use, to guess what a mistyped one meant. */
export const mapWords: readonly string[] = [
  ...'about delimiter encoding shortRows corrections key name stage owner company properties column'.split(
    ' ',
  ),
  ...'prefix values pipeline emails details as decimal unit formats value template'.split(' '),
];
/** What `as` may be. */
export const sourceKinds: readonly string[] = ['text', 'amount', 'date', 'fixed', 'template'];
