import * as z from 'zod';
import type { HubSpotClient, HubSpotRequest } from '../client/client';
import { HubSpotError } from '../client/hubspot-error';
import { paths } from '../client/paths';
import { isWithoutSettingsObject, SETTINGS_OBJECT } from '../settings/settings-object';

/** The scopes that can be tried. */
export const probedScopes = [
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'crm.objects.contacts.read',
  'crm.objects.companies.read',
  'crm.objects.companies.write',
  'crm.objects.owners.read',
  'crm.objects.custom.read',
  'crm.objects.custom.write',
  'crm.schemas.custom.read',
  'crm.schemas.custom.write',
  'crm.schemas.deals.write',
  'crm.schemas.contacts.write',
] as const;
export type ProbedScope = (typeof probedScopes)[number];

/** Whether a token has a scope. `unknown`: the account has nothing yet that it could be tried on. */
export type ProbeResult =
  | { readonly state: 'granted' | 'missing' | 'unknown' }
  | { readonly state: 'failed'; readonly error: HubSpotError };

/**
 * Tries whether the token has a scope; one call. HubSpot looks at the scopes before it looks at what was sent, so writing is
 * tried with a call that writes nothing: a batch of none, or a definition without a name, which is refused.
 */
export async function probeScope(client: HubSpotClient, scope: ProbedScope): Promise<ProbeResult> {
  try {
    await client.request({ ...attempts[scope], repeatable: true, schema: z.unknown() });
    return { state: 'granted' };
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    if (error.code === 'missing-scope') return { state: 'missing' };
    if (scope.includes('.objects.custom.') && isWithoutSettingsObject(error)) return { state: 'unknown' };
    // It was let in, and then refused for what it sent.
    if (error.code === 'validation' || error.code === 'not-found') return { state: 'granted' };
    return { state: 'failed', error };
  }
}

type Attempt = Omit<HubSpotRequest<unknown>, 'schema'>;

const readOne = (path: string) => ({ method: 'GET', path, query: { limit: '1' } }) as const;
const writeNone = (path: string) => ({ method: 'POST', path, body: { inputs: [] } }) as const;
const defineNothing = (path: string) => ({ method: 'POST', path, body: {} }) as const;

const attempts: Readonly<Record<ProbedScope, Attempt>> = {
  'crm.objects.deals.read': readOne(paths.objects('deals')),
  'crm.objects.deals.write': writeNone(paths.objectBatch('deals', 'update')),
  'crm.objects.contacts.read': readOne(paths.objects('contacts')),
  'crm.objects.companies.read': readOne(paths.objects('companies')),
  'crm.objects.companies.write': writeNone(paths.objectBatch('companies', 'update')),
  'crm.objects.owners.read': readOne(paths.owners),
  'crm.objects.custom.read': readOne(paths.objects(SETTINGS_OBJECT)),
  'crm.objects.custom.write': writeNone(paths.objectBatch(SETTINGS_OBJECT, 'update')),
  'crm.schemas.custom.read': { method: 'GET', path: paths.schemas },
  'crm.schemas.custom.write': defineNothing(paths.schemas),
  'crm.schemas.deals.write': writeNone(paths.propertyBatchCreate('deals')),
  'crm.schemas.contacts.write': defineNothing(paths.associationLabels('deals', 'contacts')),
};
