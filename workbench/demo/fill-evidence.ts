import { addDays } from './calendar';
import type { SeededRandom } from './seeded-random';

/** Whom and when an evidence text is about. */
export interface EvidenceFacts {
  readonly decider: string;
  readonly lead: string;
  readonly assessedAt: Date;
}

const HEARD_BEFORE_DAYS = { least: 0, most: 9 };
const DUE_AFTER_DAYS = { least: 30, most: 150 };
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `template` with its people and days filled in (`evidence/evidence-texts.ts` lists them), beginning with a capital letter. */
export function fillEvidence(template: string, facts: EvidenceFacts, random: SeededRandom): string {
  const heard = addDays(facts.assessedAt, -random.whole(HEARD_BEFORE_DAYS.least, HEARD_BEFORE_DAYS.most));
  const due = addDays(facts.assessedAt, random.whole(DUE_AFTER_DAYS.least, DUE_AFTER_DAYS.most));
  const text = template
    .replaceAll('{decider}', facts.decider)
    .replaceAll('{lead}', facts.lead)
    .replaceAll('{when}', dayAndMonth.format(heard))
    .replaceAll('{by}', dayAndMonth.format(due));
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
