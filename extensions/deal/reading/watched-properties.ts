import { LIVE_PREFIX, PROPERTY_PREFIX } from '../../../src/qualification';

// The answers and figures are ours; these say which framework rules and what is expected.
const DEAL_FACTS = ['pipeline', 'dealstage', 'hs_is_closed'];

/**
 * Whether a change in HubSpot's own panels changes what a card shows. Which framework's properties matter is known only
 * once a deal is open, so the cards listen to all and ask here.
 *
 * @param watched what the settings look at besides: properties of rules, and those that criteria are mapped onto.
 */
export function concernsQualification(changed: readonly string[], watched: readonly string[]): boolean {
  // What HubSpot works out follows from what the card knows already.
  const isOurs = (name: string) => name.startsWith(PROPERTY_PREFIX) && !name.startsWith(LIVE_PREFIX);
  return changed.some((name) => isOurs(name) || DEAL_FACTS.includes(name) || watched.includes(name));
}
