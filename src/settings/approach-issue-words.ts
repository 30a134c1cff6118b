/** What the approach's schema finds wrong, in Swedish; it speaks English by itself. */
const inSwedish: Readonly<Record<string, string>> = {
  'a weight must not be negative': 'En vikt får inte vara negativ.',
  'every weight is 0': 'Varje vikt är 0, så inget räknas.',
  'the currency must be an ISO code such as EUR': 'Valutan ska vara en ISO-kod som EUR.',
  'it must be more than 0': 'Talet ska vara större än 0.',
  'it must not be negative': 'Talet får inte vara negativt.',
  'startsAt says nothing where from is open': 'startsAt säger inget när from är öppet.',
  'endsAt says nothing where to is open': 'endsAt säger inget när to är öppet.',
  'the band is inverted: startsAt, from, to and endsAt must not fall':
    'Bandet är omvänt: startsAt, from, to och endsAt får inte sjunka.',
};

/** A message of the approach's schema in both languages. */
export function approachIssueWords(message: string): readonly [en: string, sv: string] {
  const en = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  return [en, inSwedish[message] ?? en];
}
