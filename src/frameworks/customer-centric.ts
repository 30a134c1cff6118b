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
    en: 'Buyers who want a conversation about how they would use it, at their own pace.',
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
          sv: 'Vi har tagit målet ur titeln: en säljchef vill sälja mer.',
        },
        stated: {
          en: 'The decision maker told us the goal in a conversation.',
          sv: 'Beslutsfattaren har själv berättat om målet för oss.',
        },
        proven: {
          en: 'It stands in their targets for the year, and they confirmed our summary in writing.',
          sv: 'Det står i årets mål, och de har bekräftat vår sammanfattning skriftligt.',
        },
      },
      questions: [
        {
          en: 'What are you hoping to achieve this year that you cannot achieve today?',
          sv: 'Vad vill du uppnå i år som inte går i dag?',
        },
        { en: 'What is keeping you from it?', sv: 'Vad hindrar dig från det?' },
        {
          en: 'Would you check my summary of your goal and change what is wrong?',
          sv: 'Kan du läsa min sammanfattning av ditt mål och ändra det som är fel?',
        },
      ],
      misreading: {
        en: 'A goal our contact has for the boss is hearsay.',
        sv: 'Ett mål som vår kontakt tillskriver chefen är hörsägen.',
      },
      weight: 25,
      expected: { discovery: 1, qualification: 2, negotiation: 3 },
      person: 'economic_buyer',
      topic: 'power',
    },
    {
      id: 'usage_scenario',
      label: { en: 'Usage scenario', sv: 'Användningsfall' },
      counts: {
        en: 'Who would use it, when, to do what: agreed with those who would.',
        sv: 'Vem som skulle använda det, när och till vad: överenskommet med dem det gäller.',
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
          en: 'Their own people went through it with their data and want it that way.',
          sv: 'Deras egna medarbetare har gått igenom det med egna data och vill ha det så.',
        },
      },
      questions: [
        {
          en: 'When that happens, what would you want to be able to do?',
          sv: 'När det händer, vad skulle du vilja kunna göra?',
        },
        {
          en: 'Who would do that, how often, and with what in hand?',
          sv: 'Vem skulle göra det, hur ofta och med vilket underlag?',
        },
        {
          en: 'Could one of them walk us through it in the trial version?',
          sv: 'Kan någon av dem visa oss det i testversionen?',
        },
      ],
      misreading: {
        en: 'A feature shown in a demo is not yet something somebody would use on a Tuesday.',
        sv: 'En funktion i en demo är inte detsamma som något de använder en vanlig tisdag.',
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
          en: 'Our calculation, with averages from the industry.',
          sv: 'Vår kalkyl, med snittvärden för branschen.',
        },
        stated: {
          en: 'They put their own figures on it while we listened.',
          sv: 'De har satt egna siffror på det medan vi lyssnade.',
        },
        proven: {
          en: 'Their finance people use that figure in the request for money.',
          sv: 'Deras ekonomiavdelning använder siffran när pengarna ska begäras.',
        },
      },
      questions: [
        {
          en: 'If your team could do that, what would change in the numbers?',
          sv: 'Om gruppen kunde göra det, vad skulle ändras i siffrorna?',
        },
        { en: 'How did you arrive at that figure?', sv: 'Hur kom du fram till den siffran?' },
        {
          en: 'Would your finance department put its name to it?',
          sv: 'Skulle er ekonomiavdelning ställa sig bakom den?',
        },
      ],
      misreading: {
        en: 'A saving that nobody over there has to deliver is not value to them.',
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
        assumed: { en: 'The close date in our forecast.', sv: 'Stängningsdatumet i vår prognos.' },
        stated: {
          en: 'They told us when and named the steps in between.',
          sv: 'De har sagt när och nämnt stegen däremellan.',
        },
        proven: {
          en: 'They keep a shared plan and have kept its first dates.',
          sv: 'De för en gemensam plan och har hållit dess första datum.',
        },
      },
      questions: [
        {
          en: 'When would you like to be using it, if it were only up to you?',
          sv: 'När skulle du vilja ha det i bruk, om det bara hängde på dig?',
        },
        {
          en: 'Which steps do you take before you commit to something like this?',
          sv: 'Vilka steg tar ni innan ni binder er till något sådant här?',
        },
        {
          en: 'Shall I send you the plan so that you can put in your dates?',
          sv: 'Ska jag skicka planen så att du kan fylla i era datum?',
        },
      ],
      misreading: {
        en: 'Our quarter end is not on their calendar.',
        sv: 'Vårt kvartalsslut finns inte i deras kalender.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, commit: 3 },
      topic: 'timing',
    },
    {
      id: 'honest_fit',
      label: { en: 'Honest fit', sv: 'Ärlig matchning' },
      counts: {
        en: 'We can meet the need, and would say so and leave if we could not.',
        sv: 'Vi kan möta behovet, och skulle säga ifrån och kliva av om vi inte kunde det.',
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
          en: 'Which of your needs do you think we would serve badly?',
          sv: 'Vilket av era behov tror du att vi skulle möta dåligt?',
        },
        {
          en: 'If we could not do that part, would you still want us?',
          sv: 'Om vi inte klarade den delen, skulle ni ändå vilja ha oss?',
        },
        { en: 'Can we test the hardest case first?', sv: 'Kan vi testa det svåraste fallet först?' },
      ],
      misreading: {
        en: '“We can build that” is not fit: it is a promise somebody else must keep.',
        sv: '”Det kan vi bygga” är ingen matchning: det är ett löfte som någon annan måste hålla.',
      },
      weight: 15,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'fit',
    },
  ],
});
