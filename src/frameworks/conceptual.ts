import { defineFramework } from './define-framework';

// The buyer’s picture, their next act and the win on both sides are the method; facts and doubts serve them.
export const conceptual = defineFramework({
  id: 'conceptual',
  label: 'Conceptual Selling',
  origin: { en: 'Robert Miller and Stephen Heiman, 1987.', sv: 'Robert Miller och Stephen Heiman, 1987.' },
  goodFor: {
    en: 'Buyers who have a picture of the result they want and buy from whoever understands it.',
    sv: 'Köpare som har en bild av resultatet de vill ha och köper av den som förstår den.',
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
        en: 'What we believed about them is checked, and what had changed is put right.',
        sv: 'Det vi trodde om dem är kontrollerat, och det som ändrats är rättat.',
      },
      levels: {
        assumed: { en: 'Our notes from last time.', sv: 'Våra anteckningar från förra gången.' },
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
          en: 'Last time I noted three things about your plans: do they still hold?',
          sv: 'Förra gången antecknade jag tre saker om era planer: gäller de fortfarande?',
        },
        { en: 'What has changed since we last spoke?', sv: 'Vad har ändrats sedan vi talades vid senast?' },
        {
          en: 'May I send you what I understood, for you to correct?',
          sv: 'Får jag skicka vad jag har uppfattat, så att du kan rätta det?',
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
        en: 'What we did not know: what they are trying to reach, and what they have tried.',
        sv: 'Det vi inte visste: vad de försöker nå, och vad de har prövat.',
      },
      levels: {
        assumed: {
          en: 'We filled the gaps with what is usual in their industry.',
          sv: 'Vi har fyllt luckorna med det som är vanligt i branschen.',
        },
        stated: {
          en: 'They told us what we did not know, without words put in their mouth.',
          sv: 'De har berättat det vi inte visste, utan att vi lade orden i munnen på dem.',
        },
        proven: {
          en: 'They gave us the papers or the numbers behind it.',
          sv: 'De har gett oss underlaget eller siffrorna bakom.',
        },
      },
      questions: [
        {
          en: 'How would you describe what you are after, in your own words?',
          sv: 'Hur skulle du med egna ord beskriva vad ni är ute efter?',
        },
        {
          en: 'What have you tried, and what did you learn from it?',
          sv: 'Vad har ni prövat, och vad lärde ni er av det?',
        },
        {
          en: 'What would I have to read to understand it as you do?',
          sv: 'Vad måste jag läsa för att förstå det som du gör?',
        },
      ],
      misreading: {
        en: 'If we spoke more than they did, we learned nothing.',
        sv: 'Om vi talade mer än de lärde vi oss ingenting.',
      },
      weight: 15,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
      topic: 'situation',
    },
    {
      id: 'attitude',
      label: { en: 'Attitude', sv: 'Inställning' },
      counts: {
        en: 'How each person feels about the result they picture, and what it means to them.',
        sv: 'Vad var och en känner inför resultatet de ser framför sig, och vad det betyder för dem.',
      },
      levels: {
        assumed: { en: 'They seemed keen.', sv: 'De verkade intresserade.' },
        stated: {
          en: 'Each told us what they hope for and what they would hate to see.',
          sv: 'Var och en har sagt vad de hoppas på och vad de inte vill se.',
        },
        proven: {
          en: 'They argue for that picture in front of their colleagues.',
          sv: 'De talar för den bilden inför sina kollegor.',
        },
      },
      questions: [
        {
          en: 'What would please you most about it, if it worked?',
          sv: 'Vad skulle du bli gladast över om det fungerade?',
        },
        { en: 'How do the others feel about it?', sv: 'Vad känner de andra inför det?' },
        {
          en: 'Will you tell that story to the group yourself?',
          sv: 'Vill du själv berätta det för gruppen?',
        },
      ],
      misreading: {
        en: 'Politeness is not enthusiasm: ask what they would give up for it.',
        sv: 'Artighet är inte entusiasm: fråga vad de skulle ge upp för det.',
      },
      weight: 20,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'vision',
    },
    {
      id: 'commitment',
      label: { en: 'Commitment', sv: 'Åtagande' },
      counts: {
        en: 'What they have agreed to do next, on their own side, by when.',
        sv: 'Vad de har gått med på att göra härnäst, på sin sida, och när.',
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
        { en: 'Who needs to hear from you, and by when?', sv: 'Vem behöver höra av dig, och när?' },
        {
          en: 'Did you get done what you took on last time, and what came of it?',
          sv: 'Hann du med det du tog på dig förra gången, och vad ledde det till?',
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
      label: { en: 'Basic issue', sv: 'Grundtvivlet' },
      counts: {
        en: 'The personal doubt behind an objection: what they might lose if they say yes.',
        sv: 'Det personliga tvivlet bakom en invändning: vad de kan förlora på att säga ja.',
      },
      levels: {
        assumed: {
          en: 'We sense that something holds them back.',
          sv: 'Vi anar att något håller dem tillbaka.',
        },
        stated: {
          en: 'They named what worries them personally.',
          sv: 'De har nämnt vad som oroar dem personligen.',
        },
        proven: {
          en: 'What worried them is settled, and they said so.',
          sv: 'Det som oroade dem är löst, och de har sagt det.',
        },
      },
      questions: [
        { en: 'What makes you uneasy about this?', sv: 'Vad gör dig tveksam inför det här?' },
        {
          en: 'If it went wrong, what would you have to answer for?',
          sv: 'Om det gick fel, vad skulle du få stå till svars för?',
        },
        {
          en: 'What would have to happen for that worry to be gone?',
          sv: 'Vad måste hända för att den oron ska vara borta?',
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
        en: 'Both sides are better off a year later, and both would say so.',
        sv: 'Båda sidor har vunnit på affären ett år senare, och båda skulle säga det.',
      },
      levels: {
        assumed: {
          en: 'We would be glad of the deal and think they would be too.',
          sv: 'Vi skulle bli glada för affären och tror att de också skulle bli det.',
        },
        stated: {
          en: 'They said what they win, and know what we need from it.',
          sv: 'De har sagt vad de vinner, och vet vad vi behöver få ut.',
        },
        proven: {
          en: 'Both put something in writing that costs them: a reference, a price for a longer term.',
          sv: 'Båda har skriftligt lovat något som kostar: en referens, ett pris för längre tid.',
        },
      },
      questions: [
        {
          en: 'What would make this a good deal for you personally?',
          sv: 'Vad skulle göra det här till en bra affär för dig personligen?',
        },
        {
          en: 'What do you think we need from it to serve you well?',
          sv: 'Vad tror du att vi behöver för att kunna ta hand om er väl?',
        },
        {
          en: 'Shall we write down what each of us owes the other?',
          sv: 'Ska vi skriva ner vad vi är skyldiga varandra?',
        },
      ],
      misreading: {
        en: 'A discount they had to wring out of us is a win with a grudge.',
        sv: 'En rabatt de fått pressa ur oss är en vinst med dålig eftersmak.',
      },
      weight: 20,
      expected: { qualification: 1, proposal: 2, commit: 3 },
      topic: 'fit',
    },
  ],
});
