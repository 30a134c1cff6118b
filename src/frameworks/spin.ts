import { defineFramework } from './define-framework';

// Neil Rackham, Huthwaite, 1988. Situation weighs least: buyers are researched before the first meeting, and
// implication and need-payoff go with success in large sales.
export const spin = defineFramework({
  id: 'spin',
  label: 'SPIN Selling',
  criteria: [
    {
      id: 'situation',
      label: { en: 'Situation', sv: 'Situation' },
      question: { en: 'How is it done today?', sv: 'Hur gör ni det i dag?' },
      counts: {
        en: 'Their present process and resources, as far as they touch our solution.',
        sv: 'Deras nuvarande arbetssätt och resurser, så långt de berör vår lösning.',
      },
      weight: 10,
      expected: { discovery: 1, qualification: 2 },
    },
    {
      id: 'problem',
      label: { en: 'Problem', sv: 'Problem' },
      question: { en: 'Where does it cause trouble?', sv: 'Var ställer det till besvär?' },
      counts: {
        en: 'How the present way hurts, said by the people it hurts.',
        sv: 'Hur dagens arbetssätt gör ont, sagt av dem det drabbar.',
      },
      weight: 25,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
    },
    {
      id: 'implication',
      label: { en: 'Implication', sv: 'Följder' },
      question: {
        en: 'What does that delay do to cost, staff, customers?',
        sv: 'Vad gör den förseningen med kostnader, personal och kunder?',
      },
      counts: {
        en: 'What follows if it is not solved, in money or in people.',
        sv: 'Vad som följer om det inte löses, i pengar eller för människor.',
      },
      weight: 30,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
    },
    {
      id: 'need_payoff',
      label: { en: 'Need-payoff', sv: 'Nytta' },
      question: {
        en: 'How would it help if that were gone?',
        sv: 'Hur skulle det hjälpa er om det vore borta?',
      },
      counts: {
        en: 'What it would look like solved, said by the buyer and not by us.',
        sv: 'Hur det skulle se ut när det är löst, sagt av köparen och inte av oss.',
      },
      weight: 35,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
    },
  ],
});
