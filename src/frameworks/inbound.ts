import { defineFramework } from './define-framework';

// Exploring decides whether there is anything to advise on; a first contact is soon made.
export const inbound = defineFramework({
  id: 'inbound',
  label: 'Inbound Selling',
  origin: { en: 'HubSpot, 2010s.', sv: 'HubSpot, 2010-talet.' },
  goodFor: {
    en: 'Buyers who came to you through your content and have begun to inform themselves.',
    sv: 'Köpare som hittat er genom ert innehåll och redan börjat läsa på.',
  },
  notFor: {
    en: 'Accounts you must go and wake up: nobody there has looked for you yet.',
    sv: 'Kunder ni själva måste väcka: där har ingen letat efter er än.',
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
          en: 'They told us what they are looking into and why we came up.',
          sv: 'De har berättat vad de undersöker och varför vi dök upp.',
        },
        proven: {
          en: 'They came back on their own: booked a meeting, tried the product, invited a colleague.',
          sv: 'De har återkommit själva: bokat möte, provat produkten, bjudit in en kollega.',
        },
      },
      questions: [
        {
          en: 'What were you searching for when you found us?',
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
        en: 'They took advice from us that had to do with what they had looked at.',
        sv: 'De tog emot råd av oss som rörde det de själva hade tittat på.',
      },
      levels: {
        assumed: {
          en: 'We wrote to them about what they read, and they opened it.',
          sv: 'Vi skrev om det de läst, och de öppnade det.',
        },
        stated: {
          en: 'They answered, asked something back and agreed to talk.',
          sv: 'De svarade, frågade något tillbaka och ville prata vidare.',
        },
        proven: {
          en: 'They used our advice, or passed it on inside.',
          sv: 'De använde rådet, eller skickade det vidare internt.',
        },
      },
      questions: [
        {
          en: 'Did what you read from us help with what you are doing now?',
          sv: 'Hade du nytta av det du läste hos oss i det du håller på med nu?',
        },
        { en: 'What would have made it more useful?', sv: 'Vad hade gjort det mer användbart?' },
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
          sv: 'De visade planen eller siffrorna de mäts på, och vad det kostar att missa dem.',
        },
      },
      questions: [
        {
          en: 'What do you want to have reached by the end of the year?',
          sv: 'Vad vill ni ha uppnått före årets slut?',
        },
        {
          en: 'What is your plan for getting there, and what if it does not hold?',
          sv: 'Vilken plan har ni för att nå dit, och vad händer om den inte håller?',
        },
        {
          en: 'Could we look at the figures you report on this each month?',
          sv: 'Kan vi titta på siffrorna ni rapporterar varje månad?',
        },
      ],
      misreading: {
        en: 'Going through our list of questions is an interview, not exploring.',
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
          en: 'They repeated our advice in their own words and agreed with it.',
          sv: 'De har återgett vårt råd med egna ord och håller med.',
        },
        proven: {
          en: 'They put our recommendation into their own plan or budget.',
          sv: 'De har lagt in vår rekommendation i sin egen plan eller budget.',
        },
      },
      questions: [
        {
          en: 'If we sum up what you told us, does this next step make sense to you?',
          sv: 'Om vi sammanfattar det du berättat, känns nästa steg rimligt för dig?',
        },
        {
          en: 'Which part of this would you change before showing it to your manager?',
          sv: 'Vad skulle du ändra innan du visar det för din chef?',
        },
        {
          en: 'Where does it stand in your plan for the quarter?',
          sv: 'Var ligger det i er plan för kvartalet?',
        },
      ],
      misreading: {
        en: 'The standard demo with their logo on the first page is not advice.',
        sv: 'Standarddemon med deras logotyp på första sidan är inget råd.',
      },
      weight: 25,
      expected: { proposal: 2, negotiation: 3 },
      topic: 'vision',
    },
  ],
});
