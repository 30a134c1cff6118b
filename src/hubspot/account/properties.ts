import * as z from 'zod';
import type { HubSpotClient } from '../client/client';
import { nullWhen } from '../client/hubspot-error';
import { paths, type ObjectType } from '../client/paths';

const optionSchema = z.object({
  label: z.string(),
  value: z.string(),
  hidden: z.boolean().default(false),
  displayOrder: z.number().optional(),
  description: z.string().nullish(),
});
const propertySchema = z.object({
  name: z.string(),
  label: z.string().default(''),
  description: z.string().nullish(),
  type: z.string(),
  fieldType: z.string().default(''),
  groupName: z.string().nullish(),
  options: z.array(optionSchema).default([]),
  hasUniqueValue: z.boolean().default(false),
  /** Of a calculated property, as HubSpot wrote it anew. */
  calculationFormula: z.string().nullish(),
  /** When its definition was changed last, ISO. */
  updatedAt: z.string().nullish(),
  hubspotDefined: z.boolean().nullish(),
  /** Options that HubSpot keeps elsewhere: owners, pipelines, stages. */
  externalOptions: z.boolean().nullish(),
  modificationMetadata: z.object({ readOnlyValue: z.boolean().default(false) }).nullish(),
});

/** A property as the account defines it. */
export type AccountProperty = z.infer<typeof propertySchema>;
export type AccountPropertyOption = z.infer<typeof optionSchema>;

/** An option as HubSpot is sent it. */
export interface SentOption {
  readonly label: string;
  readonly value: string;
  readonly displayOrder: number;
  readonly hidden: boolean;
  readonly description?: string;
}

// HubSpot answers all properties of an object type at once, without pages: at most about 1,300 (1,000 custom ones).
const propertiesSchema = z.object({ results: z.array(propertySchema) });
const groupsSchema = z.object({ results: z.array(z.object({ name: z.string(), label: z.string() })) });

/** All properties of an object type, one call. */
export async function listProperties(client: HubSpotClient, type: ObjectType): Promise<AccountProperty[]> {
  const path = paths.properties(type);
  return (await client.request({ method: 'GET', path, schema: propertiesSchema })).results;
}

/** One property of an object type, null when it has none of that name; one call. */
export async function readProperty(
  client: HubSpotClient,
  type: ObjectType,
  name: string,
): Promise<AccountProperty | null> {
  const path = paths.property(type, name);
  return nullWhen(['not-found'], client.request({ method: 'GET', path, schema: propertySchema }));
}

/** All property groups of an object type, one call. */
export async function listPropertyGroups(
  client: HubSpotClient,
  type: ObjectType,
): Promise<{ readonly name: string; readonly label: string }[]> {
  const path = paths.propertyGroups(type);
  return (await client.request({ method: 'GET', path, schema: groupsSchema })).results;
}
