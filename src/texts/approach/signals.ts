import type { Text } from '../language';

/** What a signal is called, and the question that settles it. */
export interface SignalWords {
  readonly label: Text;
  readonly question: Text;
}

/** Of each signal, the heaviest first. */
export const signalWords = {
  yearlyValue: {
    label: { en: 'Annual contract value (ACV)', sv: 'Årligt avtalsvärde (ACV)' },
    question: { en: 'What does the contract bring in a year?', sv: 'Vad ger avtalet per år?' },
  },
  awareness: {
    label: { en: 'What the buyer knows', sv: 'Vad köparen vet' },
    question: {
      en: 'How far has the buyer come?',
      sv: 'Hur långt har köparen kommit?',
    },
  },
  cycleDays: {
    label: { en: 'Days from start to close', sv: 'Dagar från start till avslut' },
    question: { en: 'When do you expect the deal to close?', sv: 'När räknar du med att affären går i mål?' },
  },
  contacts: {
    label: { en: 'Contacts on the deal', sv: 'Kontakter på affären' },
    question: {
      en: "How many people at the buyer's have a say in this?",
      sv: 'Hur många hos köparen har något att säga till om?',
    },
  },
  executiveIssue: {
    label: { en: "An executive's top question", sv: 'Viktigaste frågan för någon i ledningen' },
    question: {
      en: 'Does it answer the top question of one of their executives?',
      sv: 'Är det här svaret på den viktigaste frågan för någon i deras ledning?',
    },
  },
  source: {
    label: { en: 'Who made contact', sv: 'Vem som tog kontakt' },
    question: {
      en: 'Did the buyer come to us, or did we go to them?',
      sv: 'Kom köparen till oss, eller var det vi som sökte upp dem?',
    },
  },
  dealsPerRepMonth: {
    label: { en: 'Deals won per rep and month', sv: 'Vunna affärer per säljare och månad' },
    question: {
      en: "How many deals does the deal's owner win in a month?",
      sv: 'Hur många affärer vinner affärens ägare i månaden?',
    },
  },
  namedAccount: {
    label: { en: 'Named target account', sv: 'Utpekad målkund' },
    question: {
      en: 'Is the buyer on our list of target accounts?',
      sv: 'Finns köparen på vår lista över målkunder?',
    },
  },
  vendors: {
    label: { en: 'Vendors compared', sv: 'Leverantörer som jämförs' },
    question: {
      en: 'How many vendors is the buyer comparing, us included?',
      sv: 'Hur många leverantörer jämför köparen, oss inräknade?',
    },
  },
  proofOfConcept: {
    label: { en: 'Proof of concept', sv: 'Test före beslut' },
    question: {
      en: 'Does the buyer want a proof of concept before deciding?',
      sv: 'Vill köparen testa i praktiken innan de bestämmer sig?',
    },
  },
} satisfies Readonly<Record<string, SignalWords>>;

export const awarenessLabels = {
  knows_solution: { en: 'Knows which solution they want', sv: 'Vet vilken lösning de vill ha' },
  knows_problem: { en: 'Knows the problem', sv: 'Vet vad problemet är' },
  feels_it: { en: 'Senses that something is wrong, not what', sv: 'Märker att något är fel, men inte vad' },
  unaware: { en: 'Sees no problem yet', sv: 'Ser inget problem än' },
} satisfies Readonly<Record<string, Text>>;

export const sourceLabels = {
  inbound: { en: 'The buyer came to us', sv: 'Köparen kom till oss' },
  outbound: { en: 'We went to the buyer', sv: 'Vi sökte upp köparen' },
} satisfies Readonly<Record<string, Text>>;
