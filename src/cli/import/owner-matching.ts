import type { Owner } from '../../hubspot';
import { entryOf } from '../../settings';
import { groupBy } from './group-by';
import { didYouMean } from '../../texts';

/** Finds an owner for a name in the file. */
export interface OwnerMatching {
  readonly find: (agent: string) => OwnerMatch;
}

export type OwnerMatch =
  | { readonly kind: 'found'; readonly ownerId: string }
  | { readonly kind: 'unknown' }
  /** Several owners have this name. */
  | { readonly kind: 'ambiguous' };

/**
 * Owners by the email the map gives for an agent, else by full name. Never by likeness: a deal with the wrong owner is worse
 * than one with none. An email that no owner has is a problem of the map.
 */
export function ownerByAgent(
  emails: Readonly<Record<string, string>>,
  owners: readonly Owner[],
): { readonly matching: OwnerMatching; readonly problems: string[] } {
  const byEmail = new Map(owners.map((owner) => [(owner.email ?? '').toLowerCase(), owner.id]));
  const byName = groupBy(owners, fullName);
  const known = owners.flatMap(({ email }) => (typeof email === 'string' ? [email] : []));
  const problems = Object.entries(emails)
    .filter(([, email]) => !byEmail.has(email.toLowerCase()))
    .map(([agent, email]) => {
      const hint = didYouMean(email, known);
      return `owner.emails.${agent}: the account has no owner with email ${email}.${hint}`;
    });
  const find = (agent: string): OwnerMatch => {
    const email = entryOf(emails, agent);
    const named = email === undefined ? undefined : byEmail.get(email.toLowerCase());
    if (named !== undefined) return { kind: 'found', ownerId: named };
    const [first, second] = byName.get(normalised(agent)) ?? [];
    if (first === undefined) return { kind: 'unknown' };
    return second === undefined ? { kind: 'found', ownerId: first.id } : { kind: 'ambiguous' };
  };
  return { matching: { find }, problems };
}

function fullName({ firstName, lastName }: Owner): string {
  return normalised(`${firstName ?? ''} ${lastName ?? ''}`);
}

const normalised = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();
