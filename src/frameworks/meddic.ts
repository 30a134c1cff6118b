import { defineFramework } from './define-framework';

// Order of proof: pain first, then champion and criteria, then the economic buyer (docs/sources.md, "Scoring").
export const meddic = defineFramework({
  id: 'meddic',
  label: 'MEDDIC',
  origin: {
    en: 'Parametric Technology Corporation, 1990s.',
    sv: 'Parametric Technology Corporation, 1990-talet.',
  },
  goodFor: {
    en: 'Large deals with several people deciding, where effort must go to the few that can be won.',
    sv: 'Stora affärer där flera beslutar och kraften måste läggas på de få som går att vinna.',
  },
  notFor: {
    en: 'Small, quick deals: six criteria cost more time than the deal brings.',
    sv: 'Små, snabba affärer: sex kriterier kostar mer tid än affären ger.',
  },
  staleDays: 60,
  criteria: [
    {
      id: 'metrics',
      label: { en: 'Metrics', sv: 'Mätetal' },
      counts: {
        en: 'Something countable the buyer wants to gain, with a baseline and a target.',
        sv: 'Något mätbart som köparen vill uppnå, med utgångsläge och mål.',
      },
      levels: {
        assumed: {
          en: 'A figure from a similar customer, not yet put to this one.',
          sv: 'En siffra från en liknande kund, som den här kunden inte har tagit ställning till.',
        },
        stated: {
          en: 'The buyer named the figure, where it stands today and where it must get.',
          sv: 'Köparen har sagt vilken siffra det gäller, var den ligger i dag och vart den ska.',
        },
        proven: {
          en: 'Baseline and target are in their report or in a business case they signed off.',
          sv: 'Utgångsläge och mål står i deras rapport eller i en kalkyl de godkänt.',
        },
      },
      questions: [
        {
          en: 'Which figure must improve, from what to what?',
          sv: 'Vilken siffra ska förbättras, från vad till vad?',
        },
        {
          en: 'Who signed off the target, and what happens to them if it is missed?',
          sv: 'Vem har godkänt målet, och vad händer för den personen om det missas?',
        },
        {
          en: 'Can we look at the report that figure comes from?',
          sv: 'Kan vi titta på rapporten som siffran kommer ur?',
        },
      ],
      misreading: {
        en: 'Our own savings calculator is not their metric: nobody there is measured on it.',
        sv: 'Vår egen besparingskalkyl är inte deras mätetal: ingen där mäts på den.',
      },
      weight: 15,
      expected: { qualification: 1, evaluation: 2, commit: 3 },
      topic: 'outcome',
    },
    {
      id: 'economic_buyer',
      label: { en: 'Economic buyer', sv: 'Ekonomisk köpare (Economic buyer)' },
      counts: {
        en: 'The person who decides about the money, by name, and met by us.',
        sv: 'Den som bestämmer över pengarna, vid namn, och som vi har träffat.',
      },
      levels: {
        assumed: {
          en: 'We guess from the title who holds the budget.',
          sv: 'Vi gissar utifrån titeln vem som har budgeten.',
        },
        stated: {
          en: 'Our contact told us who decides and what that person cares about.',
          sv: 'Vår kontakt har sagt vem som beslutar och vad den personen bryr sig om.',
        },
        proven: {
          en: 'We met them, and they told us what would make them sign.',
          sv: 'Vi har träffat personen och fått höra vad som krävs för en underskrift.',
        },
      },
      questions: [
        {
          en: 'Who can still say yes if everyone else says no?',
          sv: 'Vem kan fortfarande säga ja om alla andra säger nej?',
        },
        {
          en: 'Who signed the last purchase of this size, and what did they ask for?',
          sv: 'Vem skrev på det senaste köpet i den här storleken, och vad krävdes då?',
        },
        {
          en: 'Could we have twenty minutes with that person, so that I hear it first-hand?',
          sv: 'Kan vi få tjugo minuter med den personen, så att jag hör det direkt?',
        },
      ],
      misreading: {
        en: 'The friendliest senior title is not always the economic buyer; whoever can spend unbudgeted money is.',
        sv: 'Den vänligaste chefen är inte alltid beslutsfattaren; det är den som kan använda pengar utanför budget.',
      },
      weight: 20,
      expected: { qualification: 1, proposal: 3 },
      person: 'economic_buyer',
      topic: 'power',
    },
    {
      id: 'decision_criteria',
      label: { en: 'Decision criteria', sv: 'Beslutskriterier' },
      counts: {
        en: 'The factors they decide by and their weights, in their own words.',
        sv: 'Faktorerna de beslutar utifrån och hur de viktas, med deras egna ord.',
      },
      levels: {
        assumed: {
          en: 'We know what buyers like them usually compare.',
          sv: 'Vi vet vad sådana köpare brukar jämföra.',
        },
        stated: {
          en: 'They told us their criteria and which one weighs most.',
          sv: 'De har sagt vilka kriterierna är och vilket som väger tyngst.',
        },
        proven: {
          en: 'We have their list in writing, and our strengths are on it.',
          sv: 'Vi har deras lista skriftligt, och våra styrkor står med.',
        },
      },
      questions: [
        {
          en: 'How do you compare the options, and which point weighs most?',
          sv: 'Hur jämför ni alternativen, och vilken punkt väger tyngst?',
        },
        {
          en: 'What would rule a supplier out at once?',
          sv: 'Vad skulle utesluta en leverantör direkt?',
        },
        {
          en: 'Could you send us the list you score us by?',
          sv: 'Kan du skicka listan ni bedömer oss efter?',
        },
      ],
      misreading: {
        en: 'A feature they praised in the demo is not a criterion until it is on their list.',
        sv: 'En funktion de gillade i demon är inget kriterium förrän den står på deras lista.',
      },
      weight: 15,
      expected: { evaluation: 2, commit: 3 },
      topic: 'decision_criteria',
    },
    {
      id: 'decision_process',
      label: { en: 'Decision process', sv: 'Beslutsprocess' },
      counts: {
        en: 'Who decides, whose signatures are needed, and on which dates.',
        sv: 'Vem som beslutar, vilka underskrifter som krävs och vilka datum som gäller.',
      },
      levels: {
        assumed: {
          en: 'We expect the usual path for a company of their size.',
          sv: 'Vi räknar med den vanliga vägen i ett bolag av deras storlek.',
        },
        stated: {
          en: 'They walked us through the steps, the people and the dates.',
          sv: 'De har gått igenom stegen, personerna och datumen med oss.',
        },
        proven: {
          en: 'A written plan they agreed to, and the first steps happened on time.',
          sv: 'En skriftlig plan som de godkänt, och de första stegen blev klara i tid.',
        },
      },
      questions: [
        {
          en: 'What happens between today and a decision?',
          sv: 'Vad händer mellan i dag och ett beslut?',
        },
        {
          en: 'Who has to agree at each step, and who has said no before?',
          sv: 'Vem måste säga ja i varje steg, och vem har sagt nej förut?',
        },
        {
          en: 'Shall we write down the dates together and send them to everyone involved?',
          sv: 'Ska vi skriva ner datumen tillsammans och skicka dem till alla som berörs?',
        },
      ],
      misreading: {
        en: 'A decision date without the steps before it is a wish, not a process.',
        sv: 'Ett beslutsdatum utan stegen dit är en önskan, ingen process.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, commit: 3 },
      topic: 'decision_process',
    },
    {
      id: 'identify_pain',
      label: { en: 'Identified pain', sv: 'Identifierad smärta' },
      counts: {
        en: 'A problem we can solve, and what happens to them if they buy nothing.',
        sv: 'Ett problem vi kan lösa, och vad som händer hos dem om de inte köper något.',
      },
      levels: {
        assumed: {
          en: 'We believe it hurts, from their industry or their site.',
          sv: 'Vi tror att problemet finns, att döma av branschen eller webbplatsen.',
        },
        stated: {
          en: 'The one it hurts described it and said what it leads to.',
          sv: 'Den som drabbas har beskrivit problemet och vad det leder till.',
        },
        proven: {
          en: 'We saw the damage: figures, a lost customer, an audit finding.',
          sv: 'Vi har sett skadan: siffror, en förlorad kund, en revisionsanmärkning.',
        },
      },
      questions: [
        {
          en: 'Which problem here would you most like to be rid of?',
          sv: 'Vilket problem skulle ni helst bli av med?',
        },
        {
          en: 'What does it cost if nothing changes this year?',
          sv: 'Vad kostar det om inget förändras i år?',
        },
        {
          en: 'Can you show us where it went wrong last time?',
          sv: 'Kan du visa var det gick fel senast?',
        },
      ],
      misreading: {
        en: 'Interest is not pain: if they can live with it for another year, they will.',
        sv: 'Intresse är inte smärta: kan de leva med det ett år till så gör de det.',
      },
      weight: 20,
      expected: { discovery: 1, qualification: 2, evaluation: 3 },
      topic: 'need',
    },
    {
      id: 'champion',
      label: { en: 'Champion', sv: 'Champion (ambassadör)' },
      counts: {
        en: 'Someone inside with influence on the decision, who gains if we win and sells for us when we are not there.',
        sv: 'Någon på insidan med inflytande över beslutet, som vinner på att vi vinner och säljer åt oss när vi inte är med.',
      },
      levels: {
        assumed: {
          en: 'Somebody likes us and answers quickly.',
          sv: 'Någon gillar oss och svarar snabbt.',
        },
        stated: {
          en: 'They said what they gain, and what they have pushed through here before.',
          sv: 'Personen har sagt vad den vinner på det, och vad den har drivit igenom tidigare.',
        },
        proven: {
          en: 'They did something for us that cost them: opened a door, argued when we were not in the room.',
          sv: 'Personen har gjort något för oss som kostade: öppnat en dörr, argumenterat när vi inte var med.',
        },
      },
      questions: [
        {
          en: 'Who gains most if this works, and who loses most if it does not?',
          sv: 'Vem vinner mest om det fungerar, och vem förlorar mest om det inte gör det?',
        },
        {
          en: 'What would it mean for you if this went live?',
          sv: 'Vad skulle det betyda för dig om det här blev verklighet?',
        },
        {
          en: 'Would you take us to the person who approves it, or put our case there yourself?',
          sv: 'Kan du ta oss till den som godkänner det, eller själv lägga fram vårt förslag där?',
        },
      ],
      misreading: {
        en: 'A friendly contact without influence is a coach, not a champion.',
        sv: 'En vänlig kontakt utan inflytande är en coach, ingen champion.',
      },
      weight: 15,
      expected: { qualification: 2, proposal: 3 },
      person: 'champion',
      topic: 'champion',
    },
  ],
});
