/** What the approach's schema finds wrong, in both languages. */
const words: Readonly<Record<string, readonly [en: string, sv: string]>> = {
  'a weight must not be negative': ['A weight must not be negative.', 'En vikt får inte vara negativ.'],
  'every weight is 0': ['Every weight is 0, so nothing counts.', 'Varje vikt är 0, så inget räknas.'],
  'it must be more than 0': ['It must be more than 0.', 'Talet ska vara större än 0.'],
  'it must not be negative': ['It must not be negative.', 'Talet får inte vara negativt.'],
  'startsAt says nothing where from is open': [
    'Where the band is open below, a number at which it begins says nothing.',
    'När bandet är öppet nedåt säger ett tal där det börjar inget.',
  ],
  'endsAt says nothing where to is open': [
    'Where the band is open above, a number at which it ends says nothing.',
    'När bandet är öppet uppåt säger ett tal där det slutar inget.',
  ],
  'the band is inverted: startsAt, from, to and endsAt must not fall': [
    'The band is inverted: its four numbers must not fall.',
    'Bandet är omvänt: dess fyra tal får inte sjunka.',
  ],
};

/** A message of the approach's schema as an issue says it. */
export function approachIssueWords(message: string): readonly [en: string, sv: string] {
  return words[message] ?? [message, message];
}
