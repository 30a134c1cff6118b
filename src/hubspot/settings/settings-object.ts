import * as z from 'zod';
import type { HubSpotClient } from '../client/client';
import { HubSpotError } from '../client/hubspot-error';
import { paths } from '../client/paths';

/** The custom object that keeps settings, as paths name it. */
export const SETTINGS_OBJECT = 'p_qualification_settings';

/** Its property with unique values: `revision:<n>`, and `newest` for the copy that is read first. */
export const KEY = 'key';

const schemaSchema = z.object({ objectTypeId: z.string() });

const definition = {
  name: 'qualification_settings',
  description:
    "Plumbline's settings, one record for each time they were saved. Do not change or delete any by hand.",
  labels: { singular: 'Qualification settings', plural: 'Qualification settings' },
  primaryDisplayProperty: KEY,
  secondaryDisplayProperties: ['changed_by', 'summary'],
  requiredProperties: [KEY],
  searchableProperties: [KEY],
  associatedObjects: [],
  properties: [
    { name: KEY, label: 'Key', type: 'string', fieldType: 'text', hasUniqueValue: true },
    { name: 'revision', label: 'Revision', type: 'number', fieldType: 'number' },
    { name: 'payload', label: 'Settings', type: 'string', fieldType: 'textarea' },
    { name: 'changed_by', label: 'Changed by', type: 'string', fieldType: 'text' },
    { name: 'changed_at', label: 'Changed at', type: 'datetime', fieldType: 'date' },
    { name: 'summary', label: 'What was changed', type: 'string', fieldType: 'textarea' },
  ],
} as const;

/** Whether the account has the custom object; `not-allowed` when the token may not ask. One call. */
export async function readSettingsObject(
  client: HubSpotClient,
): Promise<'present' | 'missing' | 'not-allowed'> {
  try {
    await client.request({ method: 'GET', path: paths.schema(SETTINGS_OBJECT), schema: schemaSchema });
    return 'present';
  } catch (error) {
    if (!isWithoutSettingsObject(error)) throw error;
    return isForbidden(error) ? 'not-allowed' : 'missing';
  }
}

export type SettingsObjectOutcome =
  { readonly outcome: 'created' | 'exists' } | { readonly outcome: 'refused'; readonly error: HubSpotError };

/**
 * Makes the custom object, unless it is there. `refused` when the account does not allow it: no scope, no plan with custom
 * objects, no room for another one. At most two calls; any other failure throws.
 *
 * @param about.isMissing by who has just seen that it is: then one that may not be made is not looked for once more.
 */
export async function createSettingsObject(
  client: HubSpotClient,
  { isMissing = false }: { readonly isMissing?: boolean } = {},
): Promise<SettingsObjectOutcome> {
  try {
    await client.request({
      method: 'POST',
      path: paths.schemas,
      body: definition,
      schema: schemaSchema,
    });
    return { outcome: 'created' };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (isMissing && isForbidden(error)) return { outcome: 'refused', error };
    const exists = (await readSettingsObject(client)) === 'present';
    return exists ? { outcome: 'exists' } : { outcome: 'refused', error };
  }
}

/** Whether the token may not use custom objects, for want of a scope or of a plan that has them. */
export function isForbidden({ code }: HubSpotError): boolean {
  return code === 'missing-scope' || code === 'forbidden';
}

/** Whether a call failed because the account has no such object type, or the token may not use custom objects. */
export function isWithoutSettingsObject(error: unknown): error is HubSpotError {
  if (!(error instanceof HubSpotError)) return false;
  if (isForbidden(error) || error.code === 'not-found') return true;
  return error.status === 400 && /unable to infer object type/i.test(error.reason);
}

// How HubSpot words that an account is at its limit is not known: whatever it says no to with these, asking again is no use.
function isRefusal(error: unknown): error is HubSpotError {
  return (
    error instanceof HubSpotError &&
    (isForbidden(error) || ['validation', 'conflict', 'not-found'].includes(error.code))
  );
}
