import { defineFramework } from './define-framework';

// Busy buyers drop a deal that serves no goal of theirs or can wait: aligned and priority weigh most.
export const snap = defineFramework({
  id: 'snap',
  label: 'SNAP Selling',
  origin: {
    en: 'Jill Konrath, 2010.',
    sv: 'Jill Konrath, 2010.',
  },
  goodFor: {
    en: 'Short deals with overloaded buyers, where the rival is everything else on their desk.',
    sv: 'Korta affärer med köpare som har för mycket att göra, där konkurrenten är allt annat på skrivbordet.',
  },
  notFor: {
    en: 'Large deals with many deciding: it says nothing about money, process or power.',
    sv: 'Stora affärer där många beslutar: metoden säger inget om pengar, process eller makt.',
  },
  staleDays: 30,
  criteria: [
    {
      id: 'simple',
      label: { en: 'Simple', sv: 'Enkelt' },
      counts: {
        en: 'The buyer sees one easy next step and can say in a sentence what we offer.',
        sv: 'Köparen ser ett enkelt nästa steg och kan säga i en mening vad vi erbjuder.',
      },
      levels: {
        assumed: {
          en: 'We think our offer is easy to grasp and takes little work from them.',
          sv: 'Vi tror att erbjudandet är lätt att förstå och inte kräver mycket av dem.',
        },
        stated: {
          en: 'They repeated our offer in their own words and said what it takes to get started.',
          sv: 'De har återgett erbjudandet med egna ord och sagt vad som krävs för att komma i gång.',
        },
        proven: {
          en: 'They took the step without our help: started the trial, filled in the form, passed the page on.',
          sv: 'De har tagit steget utan vår hjälp: startat testet, fyllt i underlaget, skickat sidan vidare.',
        },
      },
      questions: [
        {
          en: 'Which part of this looks like the most work for you?',
          sv: 'Vad i det här ser ut att bli mest jobb för er?',
        },
        {
          en: 'If a colleague asks you in the corridor what we do, what do you say?',
          sv: 'Om en kollega frågar i korridoren vad vi gör, vad svarar du?',
        },
        {
          en: 'Which one step could you take on your own by Friday?',
          sv: 'Vilket enda steg kan du ta på egen hand till fredag?',
        },
      ],
      misreading: {
        en: 'A long presentation they praised is still homework, and homework is put off.',
        sv: 'En lång presentation som de berömde är ändå en läxa, och läxor skjuts upp.',
      },
      weight: 20,
      expected: { evaluation: 1, proposal: 2 },
    },
    {
      id: 'invaluable',
      label: { en: 'iNvaluable', sv: 'Ovärderligt' },
      counts: {
        en: 'The buyer gets knowledge and ideas from us that they get from nobody else.',
        sv: 'Köparen får kunskap och idéer av oss som de inte får av någon annan.',
      },
      levels: {
        assumed: {
          en: 'We believe that what we sent them was new to them.',
          sv: 'Vi tror att det vi skickade var nytt för dem.',
        },
        stated: {
          en: 'They told us which of our ideas was useful, and for what.',
          sv: 'De har berättat vilken av våra idéer de haft nytta av, och till vad.',
        },
        proven: {
          en: 'They acted on it: changed a plan, passed our advice on, called us before deciding something.',
          sv: 'De har gjort något med det: ändrat en plan, skickat rådet vidare, ringt oss före ett beslut.',
        },
      },
      questions: [
        {
          en: 'Where do you get new ideas on this today, and what is missing there?',
          sv: 'Var får ni nya idéer om det här i dag, och vad saknar ni där?',
        },
        {
          en: 'What in the things we showed you was new to you?',
          sv: 'Vad av det vi visade var nytt för dig?',
        },
        {
          en: 'What have you done differently since we last spoke?',
          sv: 'Vad har ni gjort annorlunda sedan vi hördes sist?',
        },
      ],
      misreading: {
        en: 'A quick thank-you for an article is manners; they may never have opened it.',
        sv: 'Ett snabbt tack för en artikel är artighet; de kanske aldrig öppnade den.',
      },
      weight: 20,
      expected: { qualification: 1, proposal: 2 },
    },
    {
      id: 'aligned',
      label: { en: 'Aligned', sv: 'I linje med målen' },
      counts: {
        en: 'What we propose serves a goal that the buyer is already working towards.',
        sv: 'Det vi föreslår bidrar till ett mål som köparen redan arbetar mot.',
      },
      levels: {
        assumed: {
          en: 'We took their goals from a press release or the annual report.',
          sv: 'Vi har hämtat målen ur ett pressmeddelande eller årsredovisningen.',
        },
        stated: {
          en: 'They named a goal of their own and said how we help them towards it.',
          sv: 'De har nämnt ett eget mål och sagt hur vi hjälper dem dit.',
        },
        proven: {
          en: 'We are in the plan for that goal: as an activity, a date or a budget line.',
          sv: 'Vi står med i planen för målet: som aktivitet, datum eller budgetpost.',
        },
      },
      questions: [
        {
          en: 'What are you measured on this year?',
          sv: 'Vad mäts du på i år?',
        },
        {
          en: 'How would this help you get there?',
          sv: 'Hur skulle det här hjälpa dig dit?',
        },
        {
          en: 'Can you show us where it belongs in your plan for the year?',
          sv: 'Kan du visa var det hör hemma i er plan för året?',
        },
      ],
      misreading: {
        en: 'The goal on their website is for the public; the buyer may be judged by another.',
        sv: 'Målet på webbplatsen är till för allmänheten; köparen kan mätas på något annat.',
      },
      weight: 30,
      expected: { discovery: 1, evaluation: 2 },
      topic: 'outcome',
    },
    {
      id: 'priority',
      label: { en: 'Priority', sv: 'Prioriterat' },
      counts: {
        en: 'It is one of the few things the buyer must get done now, and they know why.',
        sv: 'Det är en av få saker som köparen måste få gjord nu, och de vet varför.',
      },
      levels: {
        assumed: {
          en: 'Something has happened that ought to make it urgent: a new manager, a merger.',
          sv: 'Något har hänt som borde göra det bråttom: en ny chef, en sammanslagning.',
        },
        stated: {
          en: 'They put it among their top three and named the date.',
          sv: 'De har räknat in det bland sina tre viktigaste frågor och nämnt datumet.',
        },
        proven: {
          en: 'They made room for it: put people on it, postponed another project.',
          sv: 'De har gjort plats för det: avsatt folk, skjutit upp ett annat projekt.',
        },
      },
      questions: [
        {
          en: 'What else is on your desk this quarter, and where does this come?',
          sv: 'Vad mer har du på bordet det här kvartalet, och var kommer det här?',
        },
        {
          en: 'Why now, and not in half a year?',
          sv: 'Varför nu, och inte om ett halvår?',
        },
        {
          en: 'What will you put aside to have time for this?',
          sv: 'Vad lägger ni åt sidan för att hinna med det här?',
        },
      ],
      misreading: {
        en: 'Our discount that ends on Friday makes it urgent for us, not for them.',
        sv: 'Vår rabatt som går ut på fredag gör det bråttom för oss, inte för dem.',
      },
      weight: 30,
      expected: { discovery: 1, qualification: 2, commit: 3 },
      topic: 'timing',
    },
  ],
});
