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
      label: { en: 'Prepare', sv: 'Förberedelse' },
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
          en: 'We have three guesses about your business: which is furthest off?',
          sv: 'Vi har tre gissningar om er verksamhet: vilken är längst ifrån sanningen?',
        },
        {
          en: 'What should we know about you that cannot be seen from outside?',
          sv: 'Vad borde vi veta om er som inte syns utifrån?',
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
      label: { en: 'Connect', sv: 'Förtroende' },
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
          en: 'Which customer of ours would you like to call and ask about us?',
          sv: 'Vilken av våra kunder vill du ringa och fråga om oss?',
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
      label: { en: 'Understand', sv: 'Förståelse' },
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
          sv: 'Vi har undersökt det tillsammans, på plats eller i deras data, och de har godkänt det vi kom fram till.',
        },
      },
      questions: [
        {
          en: 'Take me through an ordinary week: where does it get stuck?',
          sv: 'Berätta om en vanlig vecka: var kör det fast?',
        },
        {
          en: 'What do you think lies behind it, and who sees it differently?',
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
      label: { en: 'Recommend', sv: 'Rekommendation' },
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
          en: 'Which three of the things we heard matter most to you?',
          sv: 'Vilka tre av de saker vi hört är viktigast för dig?',
        },
        {
          en: 'What is missing before you would call this the right solution?',
          sv: 'Vad saknas för att du ska kalla det här rätt lösning?',
        },
        {
          en: 'Shall we try it in one department, or go through your changes with those concerned?',
          sv: 'Ska vi prova på en avdelning, eller gå igenom era ändringar med dem som berörs?',
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
      label: { en: 'Commit', sv: 'Åtaganden' },
      counts: {
        en: 'What we commit to do for them, by when, and what they commit to, with the doubts on the table.',
        sv: 'Vad vi åtar oss att göra för dem och till när, och vad de åtar sig, med tvivlen på bordet.',
      },
      levels: {
        assumed: {
          en: 'We know what we mean to promise, and they have not heard it.',
          sv: 'Vi vet vad vi tänker lova, men de har inte fått höra det.',
        },
        stated: {
          en: 'They told us what they expect of us and by when, what they will do, and what they still doubt.',
          sv: 'De har sagt vad de väntar sig av oss och till när, vad de själva gör, och vad de ännu tvekar om.',
        },
        proven: {
          en: 'Those who decide confirmed in writing what each side does and by when.',
          sv: 'De som beslutar har skriftligt bekräftat vad var och en gör och till när.',
        },
      },
      questions: [
        {
          en: 'What do you need us to commit to, and by when?',
          sv: 'Vad behöver ni att vi åtar oss, och till när?',
        },
        {
          en: 'What will you do on your side, and what do you still doubt?',
          sv: 'Vad gör ni på er sida, och vad tvekar ni ännu om?',
        },
        {
          en: 'Can those who decide confirm in writing what each of us does, and by when?',
          sv: 'Kan de som beslutar skriftligt bekräfta vad var och en av oss gör, och till när?',
        },
      ],
      misreading: {
        en: 'Silence after the proposal is not a yes.',
        sv: 'Tystnad efter offerten är inget ja.',
      },
      weight: 15,
      expected: { proposal: 1, negotiation: 2, commit: 3 },
    },
    {
      id: 'act',
      label: { en: 'Act', sv: 'Uppföljning' },
      counts: {
        en: 'We have kept what we promised so far, and both know who does what next.',
        sv: 'Vi har hållit det vi lovat hittills, och båda vet vem som gör vad härnäst.',
      },
      levels: {
        assumed: {
          en: 'We think we have kept our word; nobody has asked them.',
          sv: 'Vi tror att vi har hållit vad vi lovat; ingen har frågat dem.',
        },
        stated: {
          en: 'They told us that we have kept our word, and who on their side does what next.',
          sv: 'De har sagt att vi hållit vad vi lovat, och vem hos dem som gör vad härnäst.',
        },
        proven: {
          en: 'What we promised is done, they confirmed it, and their people have time set aside for the next step.',
          sv: 'Det vi lovat är gjort och bekräftat av dem, och deras folk har tid avsatt för nästa steg.',
        },
      },
      questions: [
        {
          en: 'What have we promised you that is not done yet?',
          sv: 'Vad har vi lovat er som inte är gjort än?',
        },
        {
          en: 'Who on your side does what next, and by when?',
          sv: 'Vem hos er gör vad härnäst, och till när?',
        },
        {
          en: 'Could we book the next step now, with those who will do the work?',
          sv: 'Kan vi boka nästa steg nu, med dem som ska göra jobbet?',
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
