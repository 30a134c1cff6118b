import { PROPERTY_PREFIX } from '../../src/qualification';

// The answers and figures are ours; these say which framework rules and what is expected.
const DEAL_FACTS = ['pipeline', 'dealstage', 'hs_is_closed'];

/**
 * Whether a change in HubSpot's own panels changes what a card shows. Which framework's properties matter is known only
 * once a deal is open, so the cards listen to all and ask here.
 */
export function concernsQualification(changed: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(changed).some((name) => name.startsWith(PROPERTY_PREFIX) || DEAL_FACTS.includes(name));
}
