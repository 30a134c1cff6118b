import { defineFramework } from './define-framework';

// Exploring decides whether there is anything to advise on; a first contact is soon made.
export const inbound = defineFramework({
  id: 'inbound',
  label: 'Inbound Selling',
  origin: { en: 'HubSpot, 2010s.', sv: 'HubSpot, 2010-talet.' },
  goodFor: {
    en: 'Buyers who found us through our content and have begun to read up.',
    sv: 'Köpare som har hittat oss genom vårt innehåll och börjat läsa på.',
  },
  notFor: {
    en: 'Accounts we have to wake up ourselves: nobody there has looked for us yet.',
    sv: 'Kunder vi själva måste väcka: där har ingen letat efter oss än.',
  },
  staleDays: 30,
  criteria: [
    {
      id: 'identify',
      label: { en: 'Identify', sv: 'Identifiera' },
      counts: {
        en: 'A buyer who is active now and fits the customers we serve well.',
        sv: 'En köpare som är aktiv just nu och liknar de kunder vi hjälper bäst.',
      },
      levels: {
        assumed: {
          en: 'Company size and industry look right, and somebody there downloaded something.',
          sv: 'Storlek och bransch ser rätt ut, och någon där har laddat ner något.',
        },
        stated: {
          en: 'They told us what they are looking into and how they found us.',
          sv: 'De har berättat vad de undersöker och hur de hittade oss.',
        },
        proven: {
          en: 'They came back on their own: booked a meeting, tried the product, invited a colleague.',
          sv: 'De har återkommit själva: bokat möte, provat produkten, bjudit in en kollega.',
        },
      },
      questions: [
        {
          en: 'What were you looking for when you found us?',
          sv: 'Vad letade du efter när du hittade oss?',
        },
        {
          en: 'Who else on your team has started to look into this?',
          sv: 'Vem mer hos er har börjat titta på det här?',
        },
        {
          en: 'Would you try it with your own data this week?',
          sv: 'Kan du prova det med era egna data den här veckan?',
        },
      ],
      misreading: {
        en: 'A download is curiosity; the visit after it is interest.',
        sv: 'En nedladdning är nyfikenhet; det är återbesöket som är intresse.',
      },
      weight: 25,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
      topic: 'fit',
    },
    {
      id: 'connect',
      label: { en: 'Connect', sv: 'Knyt kontakt' },
      counts: {
        en: 'Our advice on what they had been reading about was of use to them.',
        sv: 'De har haft nytta av våra råd om det de läst på om.',
      },
      levels: {
        assumed: {
          en: 'We emailed them about what they had read, and they opened the email.',
          sv: 'Vi har mejlat om det de läst, och de har öppnat mejlet.',
        },
        stated: {
          en: 'They answered, asked something back and agreed to talk.',
          sv: 'De har svarat, frågat något tillbaka och gått med på att prata.',
        },
        proven: {
          en: 'They showed us what they did with the advice, or a colleague they passed it to wrote to us.',
          sv: 'De har visat vad de gjort med rådet, eller så har en kollega som fått det skrivit till oss.',
        },
      },
      questions: [
        {
          en: 'What have you read of ours, and what did it help you with?',
          sv: 'Vad har du läst hos oss, och vad hjälpte det dig med?',
        },
        { en: 'What did you still miss when you had read it?', sv: 'Vad saknade du när du hade läst klart?' },
        {
          en: 'Who did you share it with, and what did they say?',
          sv: 'Vem delade du det med, och vad sa de?',
        },
      ],
      misreading: {
        en: 'A reply that only says “send me prices” is not contact yet.',
        sv: 'Ett svar som bara säger ”skicka priser” är ingen kontakt än.',
      },
      weight: 15,
      expected: { discovery: 1, evaluation: 2 },
    },
    {
      id: 'explore',
      label: { en: 'Explore', sv: 'Utforska' },
      counts: {
        en: 'Their goals, plans, challenges and timeline, and what follows if they miss them.',
        sv: 'Deras mål, planer, hinder och tidplan, och vad som händer om de missar dem.',
      },
      levels: {
        assumed: {
          en: 'We filled in the usual goals for their role.',
          sv: 'Vi har fyllt i de mål som brukar gälla för rollen.',
        },
        stated: {
          en: 'They named a goal, a plan and what stands in the way, with a date.',
          sv: 'De har nämnt ett mål, en plan och vad som står i vägen, med datum.',
        },
        proven: {
          en: 'They showed the plan or the numbers they are measured by, and what missing them costs.',
          sv: 'De har visat planen eller siffrorna de mäts på, och vad det kostar att missa dem.',
        },
      },
      questions: [
        {
          en: 'Which goal were you working towards when you began to read up?',
          sv: 'Vilket mål arbetade du mot när du började läsa på?',
        },
        {
          en: 'What is your plan for getting there, and what if it does not hold?',
          sv: 'Vilken plan har ni för att nå dit, och vad händer om den inte håller?',
        },
        {
          en: 'Can you show me how you follow it up, and what a missed month costs?',
          sv: 'Kan du visa hur ni följer upp det, och vad en missad månad kostar?',
        },
      ],
      misreading: {
        en: 'Going through our list of questions is an interview, not a conversation.',
        sv: 'Att beta av vår frågelista är en intervju, inte ett samtal.',
      },
      weight: 35,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'need',
    },
    {
      id: 'advise',
      label: { en: 'Advise', sv: 'Ge råd' },
      counts: {
        en: 'A recommendation made for them, in their words, that they agreed fits their plan.',
        sv: 'En rekommendation gjord för dem, med deras ord, som de håller med om passar planen.',
      },
      levels: {
        assumed: {
          en: 'We know which package we would sell them.',
          sv: 'Vi vet vilket paket vi skulle sälja till dem.',
        },
        stated: {
          en: 'They agreed with our advice and said what they would do first.',
          sv: 'De har hållit med om vårt råd och sagt vad de skulle göra först.',
        },
        proven: {
          en: 'They put our recommendation into their own plan or budget.',
          sv: 'De har lagt in vår rekommendation i sin egen plan eller budget.',
        },
      },
      questions: [
        {
          en: 'Where does this fit what you told us, and where not?',
          sv: 'Var stämmer det här med det du har berättat, och var gör det inte det?',
        },
        {
          en: 'What would you change in it for your manager to agree?',
          sv: 'Vad skulle du ändra för att din chef ska säga ja?',
        },
        {
          en: 'Where is it in your budget or your plan, and may we see it?',
          sv: 'Var står det i er budget eller plan, och får vi se det?',
        },
      ],
      misreading: {
        en: 'A package that suits most customers is no advice to this one.',
        sv: 'Ett paket som passar de flesta är inget råd till just den här kunden.',
      },
      weight: 25,
      expected: { proposal: 2, negotiation: 3 },
      topic: 'vision',
    },
  ],
});
