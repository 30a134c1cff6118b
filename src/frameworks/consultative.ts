import { defineFramework } from './define-framework';

// The diagnosis carries the method: a recommendation is worth no more than the understanding under it.
export const consultative = defineFramework({
  id: 'consultative',
  label: 'Consultative Selling',
  origin: { en: 'Mack Hanan, 1970.', sv: 'Mack Hanan, 1970.' },
  goodFor: {
    en: 'Trades that live on repeat business and word of mouth, with needs the buyer cannot fully name.',
    sv: 'Branscher som lever på återköp och rekommendationer, där köparen inte fullt ut kan beskriva behovet.',
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
          sv: 'De bekräftade att det vi läst på om dem stämmer.',
        },
        proven: {
          en: 'They corrected our notes and added what no outsider could know.',
          sv: 'De rättade våra anteckningar och lade till sådant ingen utomstående kan veta.',
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
          en: 'Whom should we talk to, so that we come better prepared next time?',
          sv: 'Vem bör vi prata med för att vara bättre förberedda nästa gång?',
        },
      ],
      misreading: {
        en: 'A slide about ourselves is not preparation.',
        sv: 'En bild om oss själva är ingen förberedelse.',
      },
      weight: 10,
      expected: { discovery: 2 },
    },
    {
      id: 'connect',
      label: { en: 'Connect', sv: 'Skapa förtroende' },
      counts: {
        en: 'They talk openly with us and ask what we think.',
        sv: 'De talar öppet med oss och frågar vad vi tycker.',
      },
      levels: {
        assumed: {
          en: 'The tone is friendly and meetings run over time.',
          sv: 'Tonen är vänlig och mötena drar ut på tiden.',
        },
        stated: {
          en: 'They told us something that does not make them look good.',
          sv: 'De har berättat något som inte är till deras fördel.',
        },
        proven: {
          en: 'They asked for our view on something we do not sell.',
          sv: 'De har frågat om vår åsikt i något vi inte säljer.',
        },
      },
      questions: [
        {
          en: 'What would make working with somebody like us a success for you?',
          sv: 'Vad skulle göra samarbetet med någon som oss lyckat för dig?',
        },
        {
          en: 'When did an adviser last let you down, and how?',
          sv: 'När blev du senast besviken på en rådgivare, och varför?',
        },
        {
          en: 'Which customer of ours would you like to call before we go on?',
          sv: 'Vilken av våra kunder vill du ringa innan vi går vidare?',
        },
      ],
      misreading: {
        en: 'Small talk that goes well is pleasant, not trust.',
        sv: 'Att småpratet flyter är trevligt, men det är inte förtroende.',
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
          en: 'We examined it together, on site or in their data, and they signed off the diagnosis.',
          sv: 'Vi har undersökt det tillsammans, på plats eller i deras data, och de godkände diagnosen.',
        },
      },
      questions: [
        {
          en: 'Take me through an ordinary week: where does it get stuck?',
          sv: 'Berätta om en vanlig vecka: var fastnar det?',
        },
        {
          en: 'What do you think lies behind that, and who sees it differently?',
          sv: 'Vad tror du ligger bakom, och vem ser det på ett annat sätt?',
        },
        {
          en: 'Could we sit with the team for a day and then show you what we saw?',
          sv: 'Kan vi sitta med gruppen en dag och sedan visa vad vi såg?',
        },
      ],
      misreading: {
        en: 'The wish they began with is a symptom until somebody asked why.',
        sv: 'Önskemålet de började med är ett symtom tills någon har frågat varför.',
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
          en: 'They tested it, or took it to the people concerned with their own changes.',
          sv: 'De har testat den, eller tagit den vidare till de berörda med egna ändringar.',
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
          en: 'Shall we try it in one department and agree beforehand what counts as a success?',
          sv: 'Ska vi prova i en avdelning och i förväg komma överens om vad som är lyckat?',
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
        en: 'Who says yes, by which steps, and that doubts were spoken of before the contract.',
        sv: 'Vem som säger ja, i vilka steg, och att tvivel togs upp före avtalet.',
      },
      levels: {
        assumed: {
          en: 'Our contact sounds positive, so we count on a yes.',
          sv: 'Vår kontakt låter positiv, så vi räknar med ett ja.',
        },
        stated: {
          en: 'They named the last doubts and what remains before a yes.',
          sv: 'De har nämnt de sista tvivlen och vad som återstår före ett ja.',
        },
        proven: {
          en: 'Those who decide said yes in front of us, or signed a letter of intent.',
          sv: 'De som beslutar har sagt ja inför oss, eller skrivit på en avsiktsförklaring.',
        },
      },
      questions: [
        {
          en: 'What would still keep you from going ahead?',
          sv: 'Vad skulle fortfarande hindra er från att gå vidare?',
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
          sv: 'Vi har en standardplan för uppstart i lådan.',
        },
        stated: {
          en: 'They named who on their side does what in the first weeks.',
          sv: 'De har sagt vem hos dem som gör vad de första veckorna.',
        },
        proven: {
          en: 'The first meeting after signing is booked, and their people have the time set aside.',
          sv: 'Första mötet efter avtalet är bokat, och deras folk har fått tid avsatt.',
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
          en: 'Could we book the start meeting now and work backwards from it?',
          sv: 'Kan vi boka startmötet nu och räkna bakåt från det?',
        },
      ],
      misreading: {
        en: 'Handing over to delivery without the buyer in the room is no plan.',
        sv: 'Att lämna över till leverans utan köparen i rummet är ingen plan.',
      },
      weight: 10,
      expected: { negotiation: 1, commit: 2 },
      topic: 'plan',
    },
  ],
});
