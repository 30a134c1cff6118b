import type { Fault } from '../../../wire';

/** What each fault is called in the menu, and what it does to the app's calls. */
export const faultWords: Readonly<Record<Fault, { readonly name: string; readonly effect: string }>> = {
  none: { name: 'No fault', effect: 'HubSpot answers as it should.' },
  slow: { name: 'Slow', effect: 'HubSpot takes seconds to answer the app.' },
  forbidden: {
    name: 'Missing scope (403)',
    effect: 'HubSpot refuses every call of the app: a scope is missing.',
  },
  'rate-limited': {
    name: 'Rate limit (429)',
    effect: 'HubSpot refuses every call of the app: too many in ten seconds.',
  },
  'server-error': {
    name: 'Server error (500)',
    effect: 'HubSpot answers every call of the app with an error.',
  },
  offline: { name: 'Offline', effect: 'The app cannot reach HubSpot at all.' },
};
