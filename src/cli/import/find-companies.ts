import { findCompanies, type CompanyName, type HubSpotClient } from '../../hubspot';
import { plain } from '../numbers';
import { normalisedName } from './plan-companies';

// About 15 seconds of reading.
const SAID_EVERY = 20_000;

/** The account's companies of these names, whatever their case and spaces. `say` hears how far a long search is. */
export function companiesNamed(
  client: HubSpotClient,
  names: readonly string[],
  say: (line: string) => void,
): Promise<readonly CompanyName[]> {
  const wanted = new Set(names.map(normalisedName));
  return findCompanies(
    client,
    ({ name }) => wanted.has(normalisedName(name)),
    (read) => {
      if (read > 0 && read % SAID_EVERY === 0)
        say(`Looking through the account's companies: ${plain(read)} so far.`);
    },
  );
}
