import { defineFramework } from './define-framework';

// IBM: tells the seller where the buyer stands.
export const bant = defineFramework({
  id: 'bant',
  label: 'BANT',
  criteria: [
    {
      id: 'budget',
      label: { en: 'Budget', sv: 'Budget' },
      question: {
        en: 'Is money set aside, or must a case be made?',
        sv: 'Finns det pengar avsatta, eller måste det motiveras först?',
      },
      counts: {
        en: 'Money for this is set aside, or the way to get it is known.',
        sv: 'Det finns pengar avsatta, eller så är vägen till dem känd.',
      },
      weight: 25,
      expected: { qualification: 1, proposal: 2, commit: 3 },
    },
    {
      id: 'authority',
      label: { en: 'Authority', sv: 'Befogenhet' },
      question: {
        en: 'Who besides you decides, and who can stop it?',
        sv: 'Vem mer än du beslutar, och vem kan stoppa det?',
      },
      counts: {
        en: 'The people who decide and those who can stop it, by name.',
        sv: 'De som beslutar och de som kan stoppa det, vid namn.',
      },
      weight: 25,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
    },
    {
      id: 'need',
      label: { en: 'Need', sv: 'Behov' },
      question: { en: 'What made you look now?', sv: 'Vad fick er att börja leta just nu?' },
      counts: {
        en: 'A need they feel and have put into words themselves.',
        sv: 'Ett behov de känner av och själva har formulerat.',
      },
      weight: 30,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
    },
    {
      id: 'timing',
      label: { en: 'Timing', sv: 'Tidpunkt' },
      question: {
        en: 'By when must it work, and why that date?',
        sv: 'När måste det fungera, och varför just då?',
      },
      counts: {
        en: 'A date with a reason behind it that is not ours.',
        sv: 'Ett datum med ett skäl bakom sig som inte är vårt.',
      },
      weight: 20,
      expected: { evaluation: 1, proposal: 2, commit: 3 },
    },
  ],
});
