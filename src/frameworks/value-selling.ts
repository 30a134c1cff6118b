import { defineFramework } from './define-framework';

// The method multiplies vision match x value x power x plan: great value that nobody with power has seen wins
// nothing, and a mean would flatter that deal. The vision factor is the match of issue, problem and solution, so
// these three are one factor. The formula puts no factor before another: each has 25.
export const valueSelling = defineFramework({
  id: 'value_selling',
  label: 'ValueSelling Framework',
  origin: {
    en: 'Lloyd Sappington; ValueSelling Associates.',
    sv: 'Lloyd Sappington; ValueSelling Associates.',
  },
  goodFor: {
    en: 'Complex deals where the price is questioned and the value must be shown in the buyer’s terms.',
    sv: 'Komplexa affärer där priset ifrågasätts och värdet måste visas med köparens mått.',
  },
  notFor: {
    en: 'Standard goods bought on price: nobody discusses business issues over them.',
    sv: 'Standardvaror som köps på pris: ingen diskuterar verksamhetens mål för deras skull.',
  },
  staleDays: 60,
  factors: [['business_issue', 'problem', 'solution_vision'], ['value'], ['power'], ['plan']],
  criteria: [
    {
      id: 'business_issue',
      label: { en: 'Business issue', sv: 'Verksamhetens mål' },
      counts: {
        en: 'A goal that someone in management must reach, and what it costs the company to miss it.',
        sv: 'Ett mål som någon i ledningen måste nå, och vad det kostar företaget att missa det.',
      },
      levels: {
        assumed: {
          en: 'Their industry is under pressure, so we take it that they are too.',
          sv: 'Branschen är pressad, så vi antar att de också är det.',
        },
        stated: {
          en: 'Someone in management named the goal and what follows if it is missed.',
          sv: 'Någon i ledningen har nämnt målet och vad som följer om det missas.',
        },
        proven: {
          en: 'The goal stands in their strategy or board papers, with a figure and a date.',
          sv: 'Målet står i deras strategi eller styrelseunderlag, med siffra och datum.',
        },
      },
      questions: [
        {
          en: 'Which of this year’s goals worries your management most?',
          sv: 'Vilket av årets mål oroar ledningen mest?',
        },
        {
          en: 'What does it mean for the company if the goal is missed?',
          sv: 'Vad betyder det för företaget om målet missas?',
        },
        {
          en: 'Where is that goal written down, and may we see it?',
          sv: 'Var står det målet skrivet, och får vi se det?',
        },
      ],
      misreading: {
        en: 'A task on our contact’s list is no business issue until someone in management owns it.',
        sv: 'En uppgift på vår kontakts lista är inget mål för verksamheten förrän någon i ledningen äger den.',
      },
      weight: 10,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
      topic: 'impact',
    },
    {
      id: 'problem',
      label: { en: 'Problem', sv: 'Problem' },
      counts: {
        en: 'What keeps them from that goal, and that we can remove.',
        sv: 'Det som hindrar dem från att nå målet, och som vi kan undanröja.',
      },
      levels: {
        assumed: {
          en: 'We know what usually stands in the way in such companies.',
          sv: 'Vi vet vad som brukar stå i vägen i sådana bolag.',
        },
        stated: {
          en: 'They named the obstacle and tied it to the business issue themselves.',
          sv: 'De har nämnt hindret och själva kopplat det till målet.',
        },
        proven: {
          en: 'They showed us where it gets stuck: the queue, the error list, the cancelled orders.',
          sv: 'De har visat var det tar stopp: kön, fellistan, de avbeställda orderna.',
        },
      },
      questions: [
        {
          en: 'What keeps you from your goals with what you have in place?',
          sv: 'Vad hindrar er från att nå era mål med det ni har på plats?',
        },
        {
          en: 'Which obstacle would you remove first, and why that one?',
          sv: 'Vilket hinder skulle ni undanröja först, och varför just det?',
        },
        {
          en: 'Can you show us the figures for it: how many, how often, since when?',
          sv: 'Kan du visa siffrorna för det: hur många, hur ofta, sedan när?',
        },
      ],
      misreading: {
        en: 'A problem that touches no business issue gets sympathy, but no money.',
        sv: 'Ett problem som inte hindrar något av ledningens mål får förståelse, men inga pengar.',
      },
      weight: 7,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
      topic: 'need',
    },
    {
      id: 'solution_vision',
      label: { en: 'Differentiated solution vision', sv: 'En lösning som bara vi har' },
      counts: {
        en: 'What the buyer says would solve the problem includes something only we offer.',
        sv: 'Det köparen säger skulle lösa problemet innehåller något som bara vi har.',
      },
      levels: {
        assumed: {
          en: 'We believe that what sets us apart matters to them.',
          sv: 'Vi tror att det som skiljer oss från andra är viktigt för dem.',
        },
        stated: {
          en: 'They described what they need, and something that sets us apart was part of it.',
          sv: 'De har beskrivit vad de behöver, och något som skiljer oss från andra ingick.',
        },
        proven: {
          en: 'That difference is a requirement in their document, or has ruled a rival out.',
          sv: 'Den skillnaden är ett krav i deras dokument, eller har fällt en konkurrent.',
        },
      },
      questions: [
        {
          en: 'What has to be in place for the problem to go away?',
          sv: 'Vad måste finnas på plats för att problemet ska försvinna?',
        },
        {
          en: 'What have you not found with anyone else?',
          sv: 'Vad har ni inte hittat hos någon annan?',
        },
        {
          en: 'May we see how that point is worded in your requirements?',
          sv: 'Får vi se hur den punkten är formulerad i er kravlista?',
        },
      ],
      misreading: {
        en: 'What makes us unique means nothing if it removes none of their obstacles.',
        sv: 'Det som gör oss unika betyder inget om det inte undanröjer något av deras hinder.',
      },
      weight: 8,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'vision',
    },
    {
      id: 'value',
      label: { en: 'Value', sv: 'Värde' },
      counts: {
        en: 'What the company gains, in figures, and what the person deciding gains personally.',
        sv: 'Vad bolaget vinner, i siffror, och vad den som beslutar själv vinner på det.',
      },
      levels: {
        assumed: {
          en: 'We have estimated a return and guess what our contact wants out of it.',
          sv: 'Vi har uppskattat en avkastning och gissar vad kontakten själv vill få ut.',
        },
        stated: {
          en: 'They named the gain for the company, and what it would do for them personally.',
          sv: 'De har sagt vad bolaget vinner, och vad det skulle betyda för dem själva.',
        },
        proven: {
          en: 'Their name is on the business case, and they have promised that gain to their manager.',
          sv: 'Deras namn står på beslutsunderlaget, och de har lovat sin chef den vinsten.',
        },
      },
      questions: [
        {
          en: 'How will you measure whether it was worth the money?',
          sv: 'Hur mäter ni om det var värt pengarna?',
        },
        {
          en: 'And for you yourself: what gets easier, or possible, once it is done?',
          sv: 'Och för dig själv: vad blir lättare, eller möjligt, när det är gjort?',
        },
        {
          en: 'Would you present those figures to your management in your own name?',
          sv: 'Kan du presentera de siffrorna för ledningen i ditt eget namn?',
        },
      ],
      misreading: {
        en: 'A fine return for the company moves nobody whose own job gets harder.',
        sv: 'En fin avkastning för bolaget får ingen att agera om det egna jobbet blir svårare.',
      },
      weight: 25,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'outcome',
    },
    {
      id: 'power',
      label: { en: 'Power', sv: 'Makt' },
      counts: {
        en: 'The person who can commit the money sees the same value, and we have met.',
        sv: 'Den som kan besluta om pengarna ser samma värde, och vi har träffats.',
      },
      levels: {
        assumed: {
          en: 'Our contact’s manager seems to decide; we have asked nobody.',
          sv: 'Kontaktens chef verkar bestämma; vi har inte frågat någon.',
        },
        stated: {
          en: 'Our contact named the person, and how that person has approved such purchases before.',
          sv: 'Vår kontakt har nämnt personen, och hur den har godkänt sådana köp förut.',
        },
        proven: {
          en: 'That person told us, in a meeting or in writing, what they are ready to pay for.',
          sv: 'Personen har sagt till oss, i möte eller skriftligt, vad den är beredd att betala för.',
        },
      },
      questions: [
        {
          en: 'Whose budget pays for it, and who must be asked first?',
          sv: 'Vems budget betalar, och vem måste tillfrågas först?',
        },
        {
          en: 'Once you have decided, who can overrule you?',
          sv: 'När du har bestämt dig, vem kan då köra över dig?',
        },
        {
          en: 'Will you set up half an hour where the three of us go through the value?',
          sv: 'Kan du ordna en halvtimme där vi tre går igenom värdet?',
        },
      ],
      misreading: {
        en: 'Someone who can say no is not yet someone who can say yes.',
        sv: 'Den som kan säga nej kan inte alltid säga ja.',
      },
      weight: 25,
      expected: { qualification: 1, proposal: 2, negotiation: 3 },
      person: 'economic_buyer',
      topic: 'power',
    },
    {
      id: 'plan',
      label: { en: 'Plan', sv: 'Plan' },
      counts: {
        en: 'A mutual plan with dates, from today to the value delivered, that the buyer agreed to.',
        sv: 'En gemensam plan med datum, från i dag till uppnått värde, som köparen har godkänt.',
      },
      levels: {
        assumed: {
          en: 'We have a closing plan of our own.',
          sv: 'Vi har en egen plan för avslutet.',
        },
        stated: {
          en: 'They told us their steps and dates, and accepted ours.',
          sv: 'De har berättat om sina steg och datum, och godtagit våra.',
        },
        proven: {
          en: 'They confirmed the plan in writing and have done a step of theirs on its date.',
          sv: 'De har bekräftat planen skriftligt och gjort ett av sina steg på utsatt dag.',
        },
      },
      questions: [
        {
          en: 'Working back from the day you want results: what must be done by when?',
          sv: 'Om vi räknar bakåt från dagen då ni vill se resultat: vad måste vara klart när?',
        },
        {
          en: 'Which steps are yours, and who takes them?',
          sv: 'Vilka steg är era, och vem tar dem?',
        },
        {
          en: 'Can you confirm the dates by email, so that we can book our people?',
          sv: 'Kan du bekräfta datumen i ett mejl, så att vi kan boka in våra medarbetare?',
        },
      ],
      misreading: {
        en: 'A booked meeting fills our calendar; a plan puts work in theirs.',
        sv: 'Ett bokat möte fyller vår kalender; en plan ger dem något att göra.',
      },
      weight: 25,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'plan',
    },
  ],
});
