import type { Framework, Milestone, Role } from '../frameworks';
import type { StoredAnswers } from './answer';
import { assess, type Assessment } from './assess';
import type { Standards } from './standards';

/** A deal with its framework, answers and named people, as it is opened and as a card has it. */
interface QualifiedDeal {
  readonly framework: Framework;
  readonly answers: StoredAnswers;
  readonly deal: { readonly milestone: Milestone | null };
  /** The contacts named for roles. */
  readonly people: readonly { readonly role: Role }[];
  readonly standards: Standards;
  /** Of the account, an IANA name. */
  readonly timeZone: string;
}

/** What the rules say of an opened deal on a day. */
export function assessmentOf(
  { framework, answers, deal, people, standards, timeZone }: QualifiedDeal,
  asOf: Date,
): Assessment {
  const roles = people.map(({ role }) => role);
  return assess(framework, { answers, milestone: deal.milestone, people: roles, timeZone }, asOf, standards);
}
