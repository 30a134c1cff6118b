import { defineFramework } from './define-framework';

// The buyer’s picture, their next act and the win on both sides are the method; facts and doubts serve them.
export const conceptual = defineFramework({
  id: 'conceptual',
  label: 'Conceptual Selling',
  origin: { en: 'Robert Miller and Stephen Heiman, 1987.', sv: 'Robert Miller och Stephen Heiman, 1987.' },
  goodFor: {
    en: 'Buyers with a picture of the result they want. Trades that live on repeat sales, referrals and a good name in a small market.',
    sv: 'Köpare med en egen bild av resultatet. Branscher som lever på återköp, rekommendationer och gott rykte på en liten marknad.',
  },
  notFor: {
    en: 'Buyers without a picture of their own yet: there is nothing to listen for.',
    sv: 'Köpare som ännu saknar en egen bild: då finns det inget att lyssna efter.',
  },
  staleDays: 60,
  criteria: [
    {
      id: 'confirmation',
      label: { en: 'Confirmation', sv: 'Bekräftelse' },
      counts: {
        en: 'What we believed about them is checked with them, and what has changed is corrected.',
        sv: 'Det vi trodde om dem är avstämt med dem, och det som ändrats är rättat.',
      },
      levels: {
        assumed: {
          en: 'We go by our notes from last time.',
          sv: 'Vi går efter våra anteckningar från förra gången.',
        },
        stated: {
          en: 'They said what still holds and what has changed.',
          sv: 'De har sagt vad som fortfarande gäller och vad som ändrats.',
        },
        proven: {
          en: 'They sent back our summary with their corrections.',
          sv: 'De har skickat tillbaka vår sammanfattning med sina rättelser.',
        },
      },
      questions: [
        {
          en: 'This is how we understand your plans: what is wrong, or no longer true?',
          sv: 'Så här har vi uppfattat era planer: vad stämmer inte, eller inte längre?',
        },
        { en: 'What has changed on your side since we met?', sv: 'Vad har ändrats hos er sedan vi sågs?' },
        {
          en: 'If I send you our summary, what would you cross out today?',
          sv: 'Om jag skickar vår sammanfattning, vad skulle du stryka i dag?',
        },
      ],
      misreading: {
        en: 'A question that only shows how well prepared we are confirms nothing.',
        sv: 'En fråga som bara visar hur pålästa vi är bekräftar ingenting.',
      },
      weight: 10,
      expected: { discovery: 1, qualification: 2 },
    },
    {
      id: 'new_information',
      label: { en: 'New information', sv: 'Ny information' },
      counts: {
        en: 'What we did not know: which result they are after, and how they came to want it.',
        sv: 'Det vi inte visste: vilket resultat de är ute efter, och hur de kom fram till det.',
      },
      levels: {
        assumed: {
          en: 'We filled the gaps with what is usual in their industry.',
          sv: 'Vi har fyllt luckorna med det som är vanligt i branschen.',
        },
        stated: {
          en: 'They told us things we did not know, without our putting words in their mouths.',
          sv: 'De har berättat sådant vi inte visste, utan att vi lade orden i munnen på dem.',
        },
        proven: {
          en: 'They gave us the documents or the figures behind it.',
          sv: 'De har gett oss underlaget eller siffrorna bakom.',
        },
      },
      questions: [
        {
          en: 'How would you describe what you are after, in your own words?',
          sv: 'Hur skulle du med egna ord beskriva vad ni är ute efter?',
        },
        {
          en: 'How did you come to want it?',
          sv: 'Hur kom ni fram till att ni vill ha det?',
        },
        {
          en: 'What should I read to see it as you do, and may I have it?',
          sv: 'Vad borde jag läsa för att se det som du, och kan jag få det?',
        },
      ],
      misreading: {
        en: 'If we talked more than they did, we learned nothing.',
        sv: 'Pratade vi mer än de fick vi inte veta något.',
      },
      weight: 15,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
      topic: 'vision',
    },
    {
      id: 'attitude',
      label: { en: 'Attitude', sv: 'Inställning' },
      counts: {
        en: 'How each person feels about the result they picture, and what it means to them.',
        sv: 'Hur var och en ställer sig till resultatet de ser framför sig, och vad det betyder för dem.',
      },
      levels: {
        assumed: { en: 'They seemed keen.', sv: 'De verkade intresserade.' },
        stated: {
          en: 'Each told us what they hope for and what they would hate to see.',
          sv: 'Var och en har sagt vad de hoppas på och vad de inte vill se.',
        },
        proven: {
          en: 'They argued for that picture before their colleagues, in a meeting we attended.',
          sv: 'De har argumenterat för den bilden inför kollegorna, på ett möte där vi var med.',
        },
      },
      questions: [
        {
          en: 'What are you most looking forward to if this works?',
          sv: 'Vad ser du mest fram emot om det här fungerar?',
        },
        {
          en: 'Who among you is less keen on it, and what puts them off?',
          sv: 'Vem hos er är mindre förtjust, och vad är det som tar emot?',
        },
        {
          en: 'Would you describe it to the group the way you described it to me?',
          sv: 'Kan du beskriva det för gruppen så som du beskrev det för mig?',
        },
      ],
      misreading: {
        en: 'Politeness is not enthusiasm: ask what they would give up for it.',
        sv: 'Artighet är inte entusiasm: fråga vad de skulle ge upp för det.',
      },
      weight: 20,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
    },
    {
      id: 'commitment',
      label: { en: 'Commitment', sv: 'Åtagande' },
      counts: {
        en: 'What they have agreed to do next on their own side, and by when.',
        sv: 'Vad de har gått med på att göra härnäst på sin sida, och till när.',
      },
      levels: {
        assumed: { en: 'We agreed to talk again.', sv: 'Vi kom överens om att höras igen.' },
        stated: {
          en: 'They said what they will do and by which day.',
          sv: 'De har sagt vad de ska göra och till vilken dag.',
        },
        proven: { en: 'They did it, on time.', sv: 'De har gjort det, i tid.' },
      },
      questions: [
        { en: 'What will you do before we meet again?', sv: 'Vad gör du innan vi ses igen?' },
        {
          en: 'Whom do you need to talk to, and when will you do it?',
          sv: 'Vem behöver du prata med, och när gör du det?',
        },
        {
          en: 'Did you get done what you took on last time, and what came of it?',
          sv: 'Fick du gjort det du tog på dig förra gången, och vad ledde det till?',
        },
      ],
      misreading: {
        en: 'Our promise to send something is our commitment, not theirs.',
        sv: 'Att vi lovar att skicka något är vårt åtagande, inte deras.',
      },
      weight: 20,
      expected: { evaluation: 1, proposal: 2, commit: 3 },
      topic: 'plan',
    },
    {
      id: 'basic_issue',
      label: { en: 'Basic issue', sv: 'Underliggande oro' },
      counts: {
        en: 'The personal worry behind an objection: what they might lose if they say yes.',
        sv: 'Den personliga oron bakom en invändning: vad de kan förlora på att säga ja.',
      },
      levels: {
        assumed: {
          en: 'We sense that something holds them back.',
          sv: 'Vi anar att något håller dem tillbaka.',
        },
        stated: {
          en: 'They told us what worries them personally.',
          sv: 'De har sagt vad som oroar dem personligen.',
        },
        proven: {
          en: 'They took the step they had held back from, and told us the worry is gone.',
          sv: 'De har tagit steget de drog sig för, och sagt att oron är borta.',
        },
      },
      questions: [
        {
          en: 'What about this sits least well with you?',
          sv: 'Vad i det här känns minst bra för dig?',
        },
        {
          en: 'If it went wrong, what would you have to answer for?',
          sv: 'Om det gick fel, vad skulle du få stå till svars för?',
        },
        {
          en: 'What could we do so that you need not worry about that?',
          sv: 'Vad skulle vi kunna göra för att du ska slippa oroa dig för det?',
        },
      ],
      misreading: {
        en: 'An objection to the price is often a worry about something else.',
        sv: 'En invändning mot priset är ofta oro för något annat.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
    },
    {
      id: 'win_win',
      label: { en: 'Win-win', sv: 'Vinst för båda' },
      counts: {
        en: 'Both sides gain by the deal, and each can say what the other gains.',
        sv: 'Båda vinner på affären, och var och en kan säga vad den andra vinner.',
      },
      levels: {
        assumed: {
          en: 'We are happy with the deal and think they are too.',
          sv: 'Vi är nöjda med affären och tror att de också är det.',
        },
        stated: {
          en: 'They said what they gain, and what they think we need from the deal.',
          sv: 'De har sagt vad de vinner, och vad de tror att vi behöver få ut av affären.',
        },
        proven: {
          en: 'Each gave something in writing: a lower price from us, a longer term or a reference from them.',
          sv: 'Båda har gett något skriftligt: lägre pris från oss, längre avtal eller en referens från dem.',
        },
      },
      questions: [
        {
          en: 'What would make this a good deal for you personally?',
          sv: 'Vad skulle göra det här till en bra affär för dig personligen?',
        },
        {
          en: 'What do you think we need from the deal to do a good job for you?',
          sv: 'Vad tror du att vi behöver få ut av affären för att göra ett bra jobb åt er?',
        },
        {
          en: 'Shall we write down what each side gives and what it gets?',
          sv: 'Ska vi skriva ner vad var och en ger och vad den får?',
        },
      ],
      misreading: {
        en: 'A discount wrung out of us makes one side the loser, and that side remembers it.',
        sv: 'En rabatt som pressats ur oss gör ena sidan till förlorare, och den minns det.',
      },
      weight: 20,
      expected: { qualification: 1, proposal: 2, commit: 3 },
    },
  ],
});
