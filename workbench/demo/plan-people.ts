import type { PlannedAnswer, PlannedContact, PlannedPerson } from './plan';
import type { SeededRandom } from './seeded-random';

/** Who of the customer an answer is about, as far as the deal's contacts tell. */
export interface KnownPeople {
  /** Who decides about the money. */
  readonly decider: PlannedContact | undefined;
  /** Who runs the work. */
  readonly lead: PlannedContact | undefined;
  /** The one contact there is; undefined where there are others. */
  readonly only: PlannedContact | undefined;
}

interface NamedIn {
  readonly criterionId: string;
  readonly label: string;
  readonly who: keyof KnownPeople;
}

// The labels are the demo company's own, in its words; where the account lacks one, nobody is named.
const namedIn: Readonly<Record<string, readonly NamedIn[]>> = {
  neat: [{ criterionId: 'access_to_authority', label: 'Economic buyer', who: 'decider' }],
  meddic: [
    { criterionId: 'economic_buyer', label: 'Economic buyer', who: 'decider' },
    { criterionId: 'champion', label: 'Champion', who: 'lead' },
  ],
};
// Reps often forget it; with deals that lack the contact, about three quarters of those that could have a person have one.
const NAMED_SHARE = 0.85;

/** Whom the rep named on the deal: only where the buyer has said or shown that it is so. */
export function planPeople(
  answered: {
    readonly frameworkId: string;
    readonly answers: readonly PlannedAnswer[];
    /** Whether the rep leaves nothing out. */
    readonly byTheBook: boolean;
  },
  known: KnownPeople,
  random: SeededRandom,
): readonly PlannedPerson[] {
  return (namedIn[answered.frameworkId] ?? []).flatMap(({ criterionId, label, who }) => {
    const level = answered.answers.find((answer) => answer.criterionId === criterionId)?.level;
    // The only contact of a deal may be all of it; a rep who leaves nothing out has asked.
    const contact = known[who] ?? (answered.byTheBook ? known.only : undefined);
    const isRemembered = random.chance(NAMED_SHARE) || answered.byTheBook;
    const isNamed = isRemembered && (level === '2' || level === '3');
    return isNamed && contact !== undefined ? [{ label, contactKey: contact.key }] : [];
  });
}
