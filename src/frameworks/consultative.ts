import { defineFramework } from './define-framework';

// The diagnosis carries the method: a recommendation is worth no more than the understanding under it.
export const consultative = defineFramework({
  id: 'consultative',
  label: 'Consultative Selling',
  origin: { en: 'Mack Hanan, 1970.', sv: 'Mack Hanan, 1970.' },
  goodFor: {
    en: 'Trades that live on repeat business and word of mouth, where buyers cannot fully name their needs.',
    sv: 'Branscher som lever på återköp och rekommendationer, där köparen har svårt att beskriva sitt behov.',
  },
  notFor: {
    en: 'Buyers who have chosen already and only want price and delivery time.',
    sv: 'Köpare som redan har valt och bara vill ha pris och leveranstid.',
  },
  staleDays: 60,
  criteria: [
    {
      id: 'prepare',
      label: { en: 'Prepare', sv: 'Förbered' },
      counts: {
        en: 'We know their business, their people and their last contacts with us before we ask anything.',
        sv: 'Vi känner till verksamheten, personerna och tidigare kontakter innan vi ställer en fråga.',
      },
      levels: {
        assumed: {
          en: 'We read their website on the way to the meeting.',
          sv: 'Vi läste webbplatsen på väg till mötet.',
        },
        stated: {
          en: 'They confirmed that what we had prepared about them is right.',
          sv: 'De har bekräftat att det vi läst oss till om dem stämmer.',
        },
        proven: {
          en: 'They went through our notes and added what no outsider could know.',
          sv: 'De har gått igenom våra anteckningar och lagt till sådant ingen utomstående kan veta.',
        },
      },
      questions: [
        {
          en: 'We came with three guesses about your business: which is furthest off?',
          sv: 'Vi har tre gissningar om er verksamhet: vilken är längst ifrån sanningen?',
        },
        {
          en: 'What should we have known before we came here?',
          sv: 'Vad borde vi ha vetat innan vi kom hit?',
        },
        {
          en: 'Here is what we wrote down about you: may we go through it line by line?',
          sv: 'Det här har vi antecknat om er: kan vi gå igenom det rad för rad?',
        },
      ],
      misreading: {
        en: 'Ten slides about ourselves are no preparation.',
        sv: 'Tio bilder om oss själva är ingen förberedelse.',
      },
      weight: 10,
      expected: { discovery: 2 },
    },
    {
      id: 'connect',
      label: { en: 'Connect', sv: 'Skapa förtroende' },
      counts: {
        en: 'They tell us how things really are and want our opinion.',
        sv: 'De säger som det är och vill veta vad vi tycker.',
      },
      levels: {
        assumed: {
          en: 'The tone is friendly and the meetings run long.',
          sv: 'Tonen är vänlig och mötena blir längre än bokat.',
        },
        stated: {
          en: 'They told us something that does not make them look good.',
          sv: 'De har berättat något som inte är till deras fördel.',
        },
        proven: {
          en: 'They asked what we think about something we do not sell.',
          sv: 'De har frågat vad vi tycker om något som vi inte säljer.',
        },
      },
      questions: [
        {
          en: 'What would make working with us a success in your eyes?',
          sv: 'Vad krävs för att du ska tycka att samarbetet med oss är lyckat?',
        },
        {
          en: 'When were you last disappointed by an adviser, and why?',
          sv: 'När blev du senast besviken på en rådgivare, och varför?',
        },
        {
          en: 'Which customer of ours would you like to call before we go on?',
          sv: 'Vilken av våra kunder vill du ringa innan vi går vidare?',
        },
      ],
      misreading: {
        en: 'A buyer who likes us may still keep the awkward parts to themselves.',
        sv: 'En köpare som gillar oss kan ändå tiga om det som är obekvämt.',
      },
      weight: 15,
      expected: { discovery: 1, qualification: 2 },
    },
    {
      id: 'understand',
      label: { en: 'Understand', sv: 'Förstå' },
      counts: {
        en: 'What they need and why, down to causes they had not seen themselves.',
        sv: 'Vad de behöver och varför, ner till orsaker de själva inte hade sett.',
      },
      levels: {
        assumed: {
          en: 'Our guess, after one conversation with one person.',
          sv: 'Vår gissning, efter ett samtal med en person.',
        },
        stated: {
          en: 'Several people told us what they need and agree on the cause.',
          sv: 'Flera personer har sagt vad de behöver och är överens om orsaken.',
        },
        proven: {
          en: 'We examined it together, on site or in their data, and they signed off on what we found.',
          sv: 'Vi har undersökt det tillsammans, på plats eller i deras data, och de har godkänt det vi fann.',
        },
      },
      questions: [
        {
          en: 'Take me through an ordinary week: where does it get stuck?',
          sv: 'Berätta om en vanlig vecka: var kör det fast?',
        },
        {
          en: 'What do you think lies behind that, and who sees it differently?',
          sv: 'Vad tror du ligger bakom, och vem ser det annorlunda?',
        },
        {
          en: 'May we look at three months of your data and come back with what we find?',
          sv: 'Får vi titta på tre månader av era data och återkomma med vad vi hittar?',
        },
      ],
      misreading: {
        en: 'We stop asking as soon as an answer fits what we sell.',
        sv: 'Vi slutar fråga så fort ett svar passar det vi säljer.',
      },
      weight: 30,
      expected: { discovery: 1, qualification: 2, evaluation: 3 },
      topic: 'need',
    },
    {
      id: 'recommend',
      label: { en: 'Recommend', sv: 'Rekommendera' },
      counts: {
        en: 'A solution tied to each need they confirmed, with what we advise against.',
        sv: 'En lösning kopplad till varje bekräftat behov, och vad vi avråder från.',
      },
      levels: {
        assumed: {
          en: 'We have a solution in mind and have not tried it on them.',
          sv: 'Vi har en lösning i åtanke men har inte prövat den på dem.',
        },
        stated: {
          en: 'They said which parts fit and which do not.',
          sv: 'De har sagt vilka delar som passar och vilka som inte gör det.',
        },
        proven: {
          en: 'They tested it, or made changes of their own and took it to those concerned.',
          sv: 'De har testat den, eller gjort egna ändringar och tagit den vidare till de berörda.',
        },
      },
      questions: [
        {
          en: 'Of what we heard, these three matter most: do you agree?',
          sv: 'Av det vi hört väger de här tre tyngst: håller du med?',
        },
        {
          en: 'What is missing before you would call this the right solution?',
          sv: 'Vad saknas för att du ska kalla det här rätt lösning?',
        },
        {
          en: 'Shall we try it in one department and agree first on what counts as success?',
          sv: 'Ska vi prova på en avdelning och först komma överens om vad som räknas som lyckat?',
        },
      ],
      misreading: {
        en: 'A proposal with everything in the price list recommends nothing.',
        sv: 'En offert med allt i prislistan rekommenderar ingenting.',
      },
      weight: 20,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
      topic: 'vision',
    },
    {
      id: 'commit',
      label: { en: 'Commit', sv: 'Nå beslut' },
      counts: {
        en: 'Who says yes and in which steps, with the doubts on the table before the contract.',
        sv: 'Vem som säger ja och i vilka steg, med tvivlen på bordet före avtalet.',
      },
      levels: {
        assumed: {
          en: 'Our contact sounds positive, so we count on a yes.',
          sv: 'Vår kontakt låter positiv, så vi räknar med ett ja.',
        },
        stated: {
          en: 'They told us what they still doubt and what remains before a yes.',
          sv: 'De har sagt vad de ännu tvekar om och vad som återstår före ett ja.',
        },
        proven: {
          en: 'Those who decide said yes in front of us, or signed a letter of intent.',
          sv: 'De som beslutar har sagt ja inför oss, eller skrivit på en avsiktsförklaring.',
        },
      },
      questions: [
        {
          en: 'What has to be sorted out before you can say yes?',
          sv: 'Vad måste redas ut innan ni kan säga ja?',
        },
        {
          en: 'Who has to be comfortable with this, and who is not yet?',
          sv: 'Vem måste känna sig trygg med det här, och vem gör det inte än?',
        },
        {
          en: 'Can you confirm the decision in writing, with the start date?',
          sv: 'Kan du bekräfta beslutet skriftligt, med startdatum?',
        },
      ],
      misreading: {
        en: 'Silence after the proposal is not a yes.',
        sv: 'Tystnad efter offerten är inget ja.',
      },
      weight: 15,
      expected: { proposal: 1, negotiation: 2, commit: 3 },
      topic: 'decision_process',
    },
    {
      id: 'act',
      label: { en: 'Act', sv: 'Genomför' },
      counts: {
        en: 'What each side does after the yes, so that the first promise is kept.',
        sv: 'Vad båda sidor gör efter ett ja, så att det första löftet hålls.',
      },
      levels: {
        assumed: {
          en: 'We have a standard start-up plan in the drawer.',
          sv: 'Vi har en standardplan för uppstart i skrivbordslådan.',
        },
        stated: {
          en: 'They named who on their side does what in the first weeks.',
          sv: 'De har sagt vem hos dem som gör vad de första veckorna.',
        },
        proven: {
          en: 'The first meeting after signing is booked, and their people have been given time for it.',
          sv: 'Första mötet efter avtalet är bokat, och deras folk har fått tid avsatt för det.',
        },
      },
      questions: [
        {
          en: 'Who on your side will run this once it is decided?',
          sv: 'Vem hos er ska driva det här när det är beslutat?',
        },
        {
          en: 'What must be in place before the first day?',
          sv: 'Vad måste finnas på plats före första dagen?',
        },
        {
          en: 'Could we book the kick-off now, with those who will do the work?',
          sv: 'Kan vi boka uppstartsmötet nu, med dem som ska göra jobbet?',
        },
      ],
      misreading: {
        en: 'Handing over to our delivery team without the buyer present is no plan.',
        sv: 'Att lämna över till leveransteamet utan att köparen är med är ingen plan.',
      },
      weight: 10,
      expected: { negotiation: 1, commit: 2 },
      topic: 'plan',
    },
  ],
});
