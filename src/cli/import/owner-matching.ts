import type { Owner } from '../../hubspot';
import { groupBy } from './group-by';
import { folded, lookUp } from './heading';
import { didYouMean } from '../../texts';

/** Finds an owner for a name in the file. */
export interface OwnerMatching {
  readonly find: (agent: string) => OwnerMatch;
}

export type OwnerMatch =
  | { readonly kind: 'found'; readonly ownerId: string }
  | { readonly kind: 'unknown' }
  /** Somebody who left: HubSpot gives them no deals. */
  | { readonly kind: 'deactivated' }
  /** Several owners have this name. */
  | { readonly kind: 'ambiguous' }
  /** The cell names several people, and a deal has one owner. */
  | { readonly kind: 'several' };

/** Those who may own a deal, and those who did. */
export interface AccountOwners {
  readonly owners: readonly Owner[];
  readonly formerOwners: readonly Owner[];
}

/**
 * Owners by the email the map gives for an agent, else by an email in the cell (`Ann <ann@example.com>`), else by full name.
 * Never by likeness: a deal with the wrong owner is worse than one with none. An email of the map that no owner has is a problem
 * of the map.
 */
export function ownerByAgent(
  emails: Readonly<Record<string, string>>,
  { owners, formerOwners }: AccountOwners,
): { readonly matching: OwnerMatching; readonly problems: string[] } {
  const emailOfAgent = new Map(Object.entries(emails));
  const [active, former] = [directoryOf(owners), directoryOf(formerOwners)];
  const known = owners.flatMap(({ email }) => (typeof email === 'string' ? [email] : []));
  const problems = Object.entries(emails)
    .filter(([, email]) => active.withEmail(email).length === 0)
    .map(([agent, email]) => {
      const why =
        former.withEmail(email).length > 0
          ? `the owner with email ${email} is deactivated in the account.`
          : `the account has no owner with email ${email}.${didYouMean(email, known)}`;
      return `owner.emails.${agent}: ${why}`;
    });
  const find = (agent: string): OwnerMatch => {
    const written = [...new Set([...agent.matchAll(EMAIL)].map(([found]) => folded(found)))];
    if (written.length > 1 && lookUp(emailOfAgent, agent) === undefined) return { kind: 'several' };
    const email = lookUp(emailOfAgent, agent) ?? written[0];
    const inDirectory = ({ withEmail, withName }: Directory) =>
      email === undefined ? withName(agent) : withEmail(email);
    const [first, second] = inDirectory(active);
    if (second !== undefined) return { kind: 'ambiguous' };
    if (first !== undefined) return { kind: 'found', ownerId: first.id };
    return { kind: inDirectory(former).length > 0 ? 'deactivated' : 'unknown' };
  };
  return { matching: { find }, problems };
}

// Whatever stands around it: `Ann Berg <ann@example.com>`, `ann@example.com (Ann)`, `mailto:ann@example.com`.
const EMAIL = /[^\s<>()[\]:;,"]+@[^\s<>()[\]:;,"]+/g;

interface Directory {
  readonly withEmail: (email: string) => readonly Owner[];
  readonly withName: (name: string) => readonly Owner[];
}

function directoryOf(owners: readonly Owner[]): Directory {
  const byEmail = groupBy(owners, ({ email }) => folded(email ?? ''));
  const byName = groupBy(owners, ({ firstName, lastName }) => folded(`${firstName ?? ''} ${lastName ?? ''}`));
  const byLastName = groupBy(owners, ({ firstName, lastName }) =>
    folded(`${lastName ?? ''}, ${firstName ?? ''}`),
  );
  // An owner without a name or an email is not who an empty cell means.
  const lookIn = (group: ReadonlyMap<string, readonly Owner[]>, written: string) =>
    folded(written) === '' ? [] : (group.get(folded(written)) ?? []);
  return {
    withEmail: (email) => lookIn(byEmail, email),
    withName: (name) => [...lookIn(byName, name), ...(name.includes(',') ? lookIn(byLastName, name) : [])],
  };
}
