import { z } from 'zod';

/** Where a card may stand: the locations the UI extensions SDK knows for CRM cards. */
const cardLocations = ['crm.record.tab', 'crm.record.sidebar', 'crm.preview', 'helpdesk.sidebar'] as const;

/** HubSpot's rule for uids (`validateUid` of @hubspot/project-parsing-lib); changing one deletes the component. */
const uidSchema = z
  .string()
  .regex(/^[a-zA-Z0-9_.-]{1,64}$/, 'is not a uid: 1 to 64 letters, digits, "_", "-" or "." are');

/** A component's bundle is named after its uid. */
const componentUidSchema = uidSchema.refine(
  (uid) => !/^[_.-]+$/.test(uid),
  'has no letter to name a file after',
);

const wordsSchema = z.string().trim().min(1, 'is empty');

const extensionEntrySchema = z
  .string()
  .regex(/\.tsx?$/, 'is not a .ts or .tsx file')
  .refine(staysInside, 'points outside the project');

const scopeNameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_.-]*$/, 'is not a scope name')
  .refine((scope) => scope !== 'oauth', 'is added by the build and does not belong here')
  // HubSpot refuses functions to an app that may read sensitive data.
  .refine(
    (scope) => !/(^|[._])(highly_)?sensitive([._]|$)/.test(scope),
    'is a sensitive-data scope, and an app with functions may not have one',
  );

const cardSchema = z.strictObject({
  uid: componentUidSchema,
  name: wordsSchema,
  description: wordsSchema,
  location: z.enum(cardLocations, { error: `is not a place for a card: ${cardLocations.join(', ')} are` }),
  objectTypes: z.array(wordsSchema).min(1, 'names no object type'),
  entry: extensionEntrySchema,
});

const pageSchema = z.strictObject({
  uid: componentUidSchema,
  name: wordsSchema,
  description: wordsSchema,
  entry: extensionEntrySchema,
});

const settingsSchema = pageSchema.partial({ name: true, description: true });

const functionSchema = z.strictObject({
  uid: componentUidSchema,
  entry: z.string().regex(/\.ts$/, 'is not a .ts file').refine(staysInside, 'points outside the project'),
});

/** What app.json may say. Every scope is given with the reason why the app needs it, for the person who installs it. */
export const manifestSchema = z.strictObject({
  name: wordsSchema,
  uid: uidSchema,
  description: wordsSchema,
  platformVersion: z.literal('2026.09', { error: 'is not the platform version this build writes: 2026.09' }),
  scopes: z.record(scopeNameSchema, wordsSchema),
  support: z.strictObject({
    supportEmail: z.email('is not an e-mail address'),
    documentationUrl: z.url('is not an address'),
    supportUrl: z.url('is not an address'),
    supportPhone: wordsSchema.optional(),
  }),
  cards: z.array(cardSchema).min(1, 'names no card'),
  // Of a kind that HubSpot takes once per app: its routes are what makes several pages of it.
  pages: z
    .array(pageSchema)
    .max(1, 'names more than one page: HubSpot takes one, with a route for each')
    .default([]),
  settings: settingsSchema.optional(),
  functions: z.array(functionSchema),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Card = z.infer<typeof cardSchema>;
export type AppPage = z.infer<typeof pageSchema>;
export type AppSettings = z.infer<typeof settingsSchema>;
export type AppFunction = z.infer<typeof functionSchema>;

function staysInside(entry: string): boolean {
  return !entry.startsWith('/') && !entry.split(/[\\/]/).includes('..');
}
