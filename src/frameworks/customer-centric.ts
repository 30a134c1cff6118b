import { defineFramework } from './define-framework';

// A goal and a use come first: without them there is nothing whose value or date could be asked.
export const customerCentric = defineFramework({
  id: 'customer_centric',
  label: 'CustomerCentric Selling',
  origin: {
    en: 'Michael Bosworth, John Holland and Frank Visgatis, 2000s.',
    sv: 'Michael Bosworth, John Holland och Frank Visgatis, 2000-talet.',
  },
  goodFor: {
    en: 'Buyers who want to talk about how they would use the solution, at their own pace.',
    sv: 'Köpare som vill prata om hur de skulle använda lösningen, i sin egen takt.',
  },
  notFor: {
    en: 'Deals where nobody with a goal of their own can be reached.',
    sv: 'Affärer där ingen med ett eget mål går att nå.',
  },
  staleDays: 60,
  criteria: [
    {
      id: 'goal',
      label: { en: 'Goal of a decision maker', sv: 'Beslutsfattarens mål' },
      counts: {
        en: 'A goal that a named decision maker has, and that our product can serve.',
        sv: 'Ett mål som en namngiven beslutsfattare har och som vår produkt kan bidra till.',
      },
      levels: {
        assumed: {
          en: 'We took the goal from the title: a head of sales wants more sales.',
          sv: 'Vi har gissat målet utifrån titeln: en säljchef vill sälja mer.',
        },
        stated: {
          en: 'The decision maker told us the goal in a conversation.',
          sv: 'Beslutsfattaren har själv berättat om målet för oss.',
        },
        proven: {
          en: 'It is one of their targets for the year, and they confirmed our summary in writing.',
          sv: 'Det är ett av beslutsfattarens mål för året, och vår sammanfattning är bekräftad skriftligt.',
        },
      },
      questions: [
        {
          en: 'What are you personally hoping to achieve this year?',
          sv: 'Vad hoppas du själv uppnå i år?',
        },
        { en: 'What makes it hard to get there?', sv: 'Vad gör det svårt att komma dit?' },
        {
          en: 'Is that one of your written targets, and may I email you how I understood it?',
          sv: 'Är det ett av dina skriftliga mål, och får jag mejla hur jag har uppfattat det?',
        },
      ],
      misreading: {
        en: 'The boss’s goal, as our contact tells it, is hearsay.',
        sv: 'Chefens mål, så som vår kontakt återger det, är hörsägen.',
      },
      weight: 25,
      expected: { discovery: 1, qualification: 2, negotiation: 3 },
      person: 'economic_buyer',
      topic: 'outcome',
    },
    {
      id: 'usage_scenario',
      label: { en: 'Usage scenario', sv: 'Användningsfall' },
      counts: {
        en: 'Who would use it, when and for what, agreed with those people.',
        sv: 'Vem som skulle använda det, när och till vad, överenskommet med dem det gäller.',
      },
      levels: {
        assumed: {
          en: 'A story from another customer that we think fits.',
          sv: 'En berättelse från en annan kund som vi tror passar.',
        },
        stated: {
          en: 'They described a situation in which they would use it.',
          sv: 'De har beskrivit en situation där de skulle använda det.',
        },
        proven: {
          en: 'Their own people went through it with their own data and asked for it that way.',
          sv: 'Deras medarbetare har gått igenom det med egna data och bett om att få det så.',
        },
      },
      questions: [
        {
          en: 'In which situation would you use it, and what would you want to be able to do?',
          sv: 'I vilket läge skulle du använda det, och vad vill du kunna göra?',
        },
        {
          en: 'Who would use it, how often, and with which information?',
          sv: 'Vem skulle använda det, hur ofta och med vilket underlag?',
        },
        {
          en: 'Could one of them walk us through it in the trial version?',
          sv: 'Kan någon av dem visa oss det i testversionen?',
        },
      ],
      misreading: {
        en: 'A feature in a demo is not yet something anyone uses on an ordinary Tuesday.',
        sv: 'En funktion i en demo är ännu inget som någon använder en vanlig tisdag.',
      },
      weight: 25,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'vision',
    },
    {
      id: 'value_estimated',
      label: { en: 'Value, as the buyer sees it', sv: 'Värdet enligt köparen' },
      counts: {
        en: 'What it is worth to them, estimated by them and not by us.',
        sv: 'Vad det är värt för dem, uppskattat av dem och inte av oss.',
      },
      levels: {
        assumed: {
          en: 'We worked it out from what other customers say they saved.',
          sv: 'Vi har räknat ut det från vad andra kunder säger sig ha sparat.',
        },
        stated: {
          en: 'They put their own figures on it while we listened.',
          sv: 'De har satt egna siffror på det medan vi lyssnade.',
        },
        proven: {
          en: 'The figure stands in their funding request, and their finance people accepted it.',
          sv: 'Siffran står i deras investeringsbegäran, och ekonomiavdelningen har godtagit den.',
        },
      },
      questions: [
        {
          en: 'If your team had it, which of your numbers would change?',
          sv: 'Om ditt team hade det, vilka av era siffror skulle ändras?',
        },
        {
          en: 'Which figures should I use, and how sure are you of them?',
          sv: 'Vilka siffror ska jag räkna med, och hur säker är du på dem?',
        },
        {
          en: 'Would your finance department put its name to it?',
          sv: 'Skulle er ekonomiavdelning ställa sig bakom den?',
        },
      ],
      misreading: {
        en: 'A saving that nobody there has to deliver is not value to them.',
        sv: 'En besparing som ingen hos dem måste leverera är inget värde för dem.',
      },
      weight: 20,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
      topic: 'outcome',
    },
    {
      id: 'timetable',
      label: { en: 'The buyer’s timetable', sv: 'Köparens tidplan' },
      counts: {
        en: 'When they want to buy and start, and the steps they take to get there.',
        sv: 'När de vill köpa och börja, och stegen de tar dit.',
      },
      levels: {
        assumed: {
          en: 'We filled in their dates ourselves, from how long such purchases take.',
          sv: 'Vi har själva fyllt i deras datum, efter hur lång tid sådana köp tar.',
        },
        stated: {
          en: 'They told us when and named the steps in between.',
          sv: 'De har sagt när och nämnt stegen däremellan.',
        },
        proven: {
          en: 'They put their own dates into our shared plan and have kept the first ones.',
          sv: 'De har skrivit in egna datum i vår gemensamma plan och hållit de första.',
        },
      },
      questions: [
        {
          en: 'When would you like to be using it, if it were only up to you?',
          sv: 'När skulle du vilja börja använda det, om det bara hängde på dig?',
        },
        {
          en: 'What has to be done first, and what pace suits you?',
          sv: 'Vad måste göras först, och vilken takt passar er?',
        },
        {
          en: 'Shall I send you the plan so that you can put in your dates?',
          sv: 'Ska jag skicka planen så att du kan skriva in era datum?',
        },
      ],
      misreading: {
        en: 'A date they agreed to because we pushed is our date, and they will miss it.',
        sv: 'Ett datum de gick med på för att vi tryckte på är vårt datum, och det missar de.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, commit: 3 },
      topic: 'timing',
    },
    {
      id: 'honest_fit',
      label: { en: 'Honest fit', sv: 'Ärligt svar om vi passar' },
      counts: {
        en: 'We can meet the need, and would tell them and walk away if we could not.',
        sv: 'Vi klarar behovet, och skulle annars säga det och kliva av.',
      },
      levels: {
        assumed: { en: 'Nothing we know speaks against it.', sv: 'Inget vi vet talar emot det.' },
        stated: {
          en: 'We named what we cannot do, and they still want to go on.',
          sv: 'Vi har sagt vad vi inte klarar, och de vill ändå gå vidare.',
        },
        proven: {
          en: 'They tested the part we were least sure of, and it held.',
          sv: 'De har testat den del vi var minst säkra på, och den höll.',
        },
      },
      questions: [
        {
          en: 'What would be a good reason not to do this with us?',
          sv: 'Vad vore ett bra skäl att inte göra det här med oss?',
        },
        {
          en: 'What must we be able to do for you to want us at all?',
          sv: 'Vad måste vi klara för att ni över huvud taget ska vilja ha oss?',
        },
        { en: 'Can we test the hardest case together?', sv: 'Kan vi testa det svåraste fallet tillsammans?' },
      ],
      misreading: {
        en: '“We can build that” is not fit: it is a promise somebody else must keep.',
        sv: '”Det kan vi bygga” betyder inte att vi passar: det är ett löfte som någon annan måste hålla.',
      },
      weight: 15,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'fit',
    },
  ],
});
