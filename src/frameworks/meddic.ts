import { defineFramework } from './define-framework';

// Parametric Technology Corporation, 1990s. Order of proof: pain first, then champion, criteria, economic buyer.
export const meddic = defineFramework({
  id: 'meddic',
  label: 'MEDDIC',
  criteria: [
    {
      id: 'metrics',
      label: { en: 'Metrics', sv: 'Mätetal' },
      question: {
        en: 'Which figure must move, from what to what, and who agreed it?',
        sv: 'Vilken siffra ska flyttas, från vad till vad, och vem har godkänt den?',
      },
      counts: {
        en: 'Something countable the buyer wants to gain, with a baseline and a target.',
        sv: 'Något räknebart som köparen vill uppnå, med utgångsläge och mål.',
      },
      weight: 15,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
    },
    {
      id: 'economic_buyer',
      label: { en: 'Economic buyer', sv: 'Ekonomisk beslutsfattare' },
      question: {
        en: 'Who can still say yes if everyone else says no?',
        sv: 'Vem kan fortfarande säga ja om alla andra säger nej?',
      },
      counts: {
        en: 'The person who decides about the money, by name, and met by us.',
        sv: 'Den som bestämmer över pengarna, vid namn, och som vi har träffat.',
      },
      weight: 20,
      expected: { qualification: 1, proposal: 2, negotiation: 3 },
    },
    {
      id: 'decision_criteria',
      label: { en: 'Decision criteria', sv: 'Beslutskriterier' },
      question: {
        en: 'How will you compare options, and which point weighs most?',
        sv: 'Hur jämför ni alternativen, och vilken punkt väger tyngst?',
      },
      counts: {
        en: 'The factors they decide by and their weights, in their own words.',
        sv: 'Faktorerna de beslutar utifrån och hur de viktas, med deras egna ord.',
      },
      weight: 15,
      expected: { evaluation: 2, negotiation: 3 },
    },
    {
      id: 'decision_process',
      label: { en: 'Decision process', sv: 'Beslutsprocess' },
      question: {
        en: 'What happens between today and a decision?',
        sv: 'Vad händer mellan i dag och ett beslut?',
      },
      counts: {
        en: 'Who decides, whose signatures are needed, and on which dates.',
        sv: 'Vem som beslutar, vilka underskrifter som krävs och vilka datum som gäller.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
    },
    {
      id: 'identify_pain',
      label: { en: 'Identified pain', sv: 'Identifierad smärta' },
      question: {
        en: 'What does it cost if nothing changes this year?',
        sv: 'Vad kostar det om inget förändras i år?',
      },
      counts: {
        en: 'A problem we can solve, and what happens to them if they buy nothing.',
        sv: 'Ett problem vi kan lösa, och vad som händer dem om de inte köper något.',
      },
      weight: 20,
      expected: { discovery: 1, qualification: 2, evaluation: 3 },
    },
    {
      id: 'champion',
      label: { en: 'Champion', sv: 'Ambassadör' },
      question: {
        en: 'What has this person done for us inside that cost them effort?',
        sv: 'Vad har den här personen gjort för oss internt som kostat ansträngning?',
      },
      counts: {
        en: 'Someone inside who wants us to win, gains by it, and has acted on it.',
        sv: 'Någon på insidan som vill att vi vinner, tjänar på det och har agerat för det.',
      },
      weight: 15,
      expected: { qualification: 1, evaluation: 2, proposal: 3 },
    },
  ],
});
