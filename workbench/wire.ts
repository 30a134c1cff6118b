import { z } from 'zod';

/**
 * What the workbench's page and its server say to each other, beside HubSpot's own API: the routes under `/workbench`.
 * Nothing here exists in HubSpot; nothing under `src` or `extensions` may know it.
 */

/** Somebody who can use the workbench's CRM page. `token` is the page's own session, not an app's token. */
export const userSchema = z.object({
  id: z.number().int(),
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  role: z.enum(['rep', 'manager', 'ops']),
  locale: z.string(),
  teams: z.array(z.object({ id: z.number().int(), name: z.string(), teammates: z.array(z.number().int()) })),
  ownerId: z.string().nullable(),
  token: z.string(),
});
export type WorkbenchUser = z.infer<typeof userSchema>;

/** `GET /workbench/session` */
export const sessionSchema = z.object({
  portalId: z.number().int(),
  accountName: z.string(),
  timeZone: z.string(),
  currency: z.string(),
  users: z.array(userSchema).min(1),
  /** Where HubSpot's dev server is reached, through the workbench's own server. */
  devServerPath: z.string(),
});
export type Session = z.infer<typeof sessionSchema>;

/** One line of the request log. `GET /workbench/requests?limit=` answers the newest first; `/workbench/requests/stream` sends each as a server-sent event. */
export const loggedRequestSchema = z.object({
  id: z.number().int(),
  at: z.string(),
  method: z.string(),
  path: z.string(),
  status: z.number().int(),
  durationMs: z.number(),
  /** Whose token: the app's, a user's browser session, or another integration. */
  caller: z.object({ kind: z.enum(['app', 'user', 'integration', 'none']), name: z.string() }),
  requestBody: z.string().nullable(),
  responseBody: z.string().nullable(),
  correlationId: z.string(),
});
export type LoggedRequest = z.infer<typeof loggedRequestSchema>;

/** `GET /workbench/limits`: how much of each limit the app has used just now. */
export const limitsSchema = z.object({
  burst: z.object({ used: z.number(), limit: z.number(), windowMs: z.number() }),
  search: z.object({ used: z.number(), limit: z.number(), windowMs: z.number() }),
});
export type Limits = z.infer<typeof limitsSchema>;

/** `GET` and `PUT /workbench/fault`: what goes wrong on purpose, for the app's calls only; the page's own calls keep working. */
export const faultSchema = z.enum(['none', 'slow', 'forbidden', 'rate-limited', 'server-error', 'offline']);
export type Fault = z.infer<typeof faultSchema>;
export const faultSettingSchema = z.object({ fault: faultSchema });

/**
 * One event of `GET /workbench/changes/stream`, once searches see it: the types of object of which something changed since the event
 * before.
 */
export const accountChangesSchema = z.object({
  /** Of which records were made, written or archived, also by HubSpot's calculations. */
  records: z.array(z.string()),
  /** Of which HubSpot's calculations changed values. */
  calculated: z.array(z.string()),
  /** Of which properties, groups or pipelines changed. */
  definitions: z.array(z.string()),
});
export type AccountChanges = z.infer<typeof accountChangesSchema>;

/** How the account writes a formula anew when it stores it: as HubSpot does, or as another might, which says the same. */
const formulaSpellings = ['hubspot', 'other'] as const;
export type FormulaSpelling = (typeof formulaSpellings)[number];

/** `GET` and `PUT /workbench/calculation`: what is left out stays as it is. */
export const calculationSettingSchema = z.object({
  /** How long calculated properties take to follow what they read. From the next change on; 0 also works out at once what is waiting. */
  delayMs: z.number().int().min(0).max(600_000).optional(),
  /** How many of them the account may have. */
  properties: z.number().int().min(0).optional(),
  /** The longest formula that is taken. */
  formulaCharacters: z.number().int().min(1).optional(),
  /** Of formulas that are stored from now on. */
  spelling: z.enum(formulaSpellings).optional(),
});

/** Filters of an index view, in the operators of HubSpot's search API. */
export const viewFilterSchema = z.object({
  propertyName: z.string(),
  operator: z.enum([
    'EQ',
    'NEQ',
    'LT',
    'LTE',
    'GT',
    'GTE',
    'BETWEEN',
    'IN',
    'NOT_IN',
    'HAS_PROPERTY',
    'NOT_HAS_PROPERTY',
    'CONTAINS_TOKEN',
    'NOT_CONTAINS_TOKEN',
  ]),
  value: z.string().optional(),
  highValue: z.string().optional(),
  values: z.array(z.string()).optional(),
});
export type ViewFilter = z.infer<typeof viewFilterSchema>;

/** A saved view of an index page. `GET /workbench/views/{objectType}` answers all; `PUT` replaces all. */
export const savedViewSchema = z.object({
  id: z.string(),
  name: z.string().min(1),
  columns: z.array(z.string()),
  filters: z.array(viewFilterSchema),
  query: z.string(),
  sort: z.object({ propertyName: z.string(), direction: z.enum(['ASCENDING', 'DESCENDING']) }).nullable(),
});
export type SavedView = z.infer<typeof savedViewSchema>;
export const savedViewsSchema = z.object({ views: z.array(savedViewSchema) });
