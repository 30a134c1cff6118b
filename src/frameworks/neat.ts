import { defineFramework } from './define-framework';

// Harris Consulting Group and Sales Hacker: qualifies how much we can help the buyer.
export const neat = defineFramework({
  id: 'neat',
  label: 'NEAT Selling',
  criteria: [
    {
      id: 'need',
      label: { en: 'Need', sv: 'Behov' },
      question: {
        en: 'What are you trying to fix, and what does it hold back?',
        sv: 'Vad försöker ni lösa, och vad hindrar det er från?',
      },
      counts: {
        en: 'The core need behind the request, and what causes the pain.',
        sv: 'Grundbehovet bakom förfrågan, och vad som orsakar smärtan.',
      },
      weight: 30,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
    },
    {
      id: 'economic_impact',
      label: { en: 'Economic impact', sv: 'Ekonomisk effekt' },
      question: {
        en: 'What does it cost a month? What would solving it be worth?',
        sv: 'Vad kostar det i månaden? Vad vore det värt att lösa det?',
      },
      counts: {
        en: 'What the pain costs and what the cure is worth, in money.',
        sv: 'Vad smärtan kostar och vad lösningen är värd, i pengar.',
      },
      weight: 30,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
    },
    {
      id: 'access_to_authority',
      label: { en: 'Access to authority', sv: 'Tillgång till beslutsfattare' },
      question: {
        en: 'How will you take this to the person who approves it?',
        sv: 'Hur för ni det här vidare till den som godkänner det?',
      },
      counts: {
        en: 'Who has the power to decide, and how we reach them.',
        sv: 'Vem som har makt att besluta, och hur vi når den personen.',
      },
      weight: 25,
      expected: { qualification: 1, proposal: 2, negotiation: 3 },
    },
    {
      id: 'timeline',
      label: { en: 'Timeline', sv: 'Tidplan' },
      question: {
        en: 'What happens if that date slips?',
        sv: 'Vad händer om det datumet spricker?',
      },
      counts: {
        en: 'The date by which they must be live, and the event behind it.',
        sv: 'Datumet då det måste vara i drift, och händelsen bakom det.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, commit: 3 },
    },
  ],
});
