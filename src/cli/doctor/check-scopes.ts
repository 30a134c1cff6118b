import {
  HubSpotError,
  probedScopes,
  probeScope,
  settingsStoreKind,
  type HubSpotClient,
  type ProbedScope,
} from '../../hubspot';
import { note, ok, wrong, type Finding } from './finding';

interface Need {
  /** What cannot be done without it. */
  readonly to: string;
  /** Whether the commands about settings and scores cannot do without. */
  readonly isNeeded: boolean;
}

const needs: Readonly<Record<ProbedScope, Need>> = {
  'crm.objects.deals.read': { to: 'read deals, properties and pipelines', isNeeded: true },
  'crm.objects.deals.write': { to: 'store scores (score --write) and import deals', isNeeded: true },
  'crm.objects.contacts.read': { to: 'know who of the contacts is the champion', isNeeded: true },
  'crm.objects.custom.read': { to: 'read the settings', isNeeded: true },
  'crm.objects.custom.write': { to: 'save the settings', isNeeded: true },
  'crm.schemas.deals.write': { to: 'make deal properties (provision)', isNeeded: true },
  'crm.schemas.contacts.write': { to: 'make contact labels (provision)', isNeeded: true },
  'crm.schemas.custom.read': { to: 'find the custom object of the settings', isNeeded: false },
  'crm.schemas.custom.write': {
    to: 'make the custom object of the settings; without it they are kept in a deal property',
    isNeeded: false,
  },
  'crm.objects.companies.read': { to: 'find companies (import deals)', isNeeded: false },
  'crm.objects.companies.write': { to: 'create companies (import deals)', isNeeded: false },
  'crm.objects.owners.read': { to: 'find the owners of deals (import deals)', isNeeded: false },
};

/** Which scopes the token lacks; a call for each that a command needs. */
export async function checkScopes(client: HubSpotClient): Promise<readonly Finding[]> {
  const isInProperty = (await settingsStoreKind(client).catch(nullWhenRefused)) === 'property';
  const findings: Finding[] = [];
  for (const scope of probedScopes) {
    // An account that refused a custom object keeps its settings in a property, and needs no scopes of custom objects.
    const isNeeded = needs[scope].isNeeded && !(isInProperty && scope.includes('.custom.'));
    findings.push(...(await checkScope(client, scope, isNeeded)));
  }
  if (findings.length > 0) return findings;
  return [ok('scopes', `The token has all ${probedScopes.length} that the commands need.`)];
}

async function checkScope(
  client: HubSpotClient,
  scope: ProbedScope,
  isNeeded: boolean,
): Promise<readonly Finding[]> {
  const { to } = needs[scope];
  const result = await probeScope(client, scope);
  switch (result.state) {
    case 'granted':
      return [];
    case 'missing': {
      const say = isNeeded ? wrong : note;
      return [say('scopes', `${scope} is missing: to ${to}.`, 'Give it to the private app of this token.')];
    }
    case 'unknown':
      return [note('scopes', `${scope} cannot be tried before settings were saved: it is there to ${to}.`)];
    case 'failed':
      return [wrong('scopes', `${scope} cannot be tried. ${result.error.message}`)];
  }
}

// That the settings cannot be read is said where they are looked at.
function nullWhenRefused(error: unknown): null {
  if (!(error instanceof HubSpotError)) throw error;
  return null;
}
