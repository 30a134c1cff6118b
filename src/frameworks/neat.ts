import { defineFramework } from './define-framework';

// Need and economic impact weigh most: the method qualifies how much we can help the buyer.
export const neat = defineFramework({
  id: 'neat',
  label: 'NEAT Selling',
  origin: {
    en: 'Harris Consulting Group and Sales Hacker, as an answer to BANT.',
    sv: 'Harris Consulting Group och Sales Hacker, som ett svar på BANT.',
  },
  goodFor: {
    en: 'Mid-sized deals where the buyer knows the problem and wants to know how much we can help.',
    sv: 'Medelstora affärer där köparen känner sitt problem och vill veta hur mycket vi kan hjälpa till.',
  },
  notFor: {
    en: 'Formal purchases with many people deciding: it asks nothing about criteria, rivals or paperwork.',
    sv: 'Formella inköp där många beslutar: metoden frågar inte om kriterier, konkurrenter eller avtalsprocess.',
  },
  staleDays: 45,
  criteria: [
    {
      id: 'need',
      label: { en: 'Need', sv: 'Behov' },
      counts: {
        en: 'The core need behind the request, and what causes the pain.',
        sv: 'Det egentliga behovet bakom förfrågan, och vad problemet beror på.',
      },
      levels: {
        assumed: {
          en: 'We think we know what lies behind the request.',
          sv: 'Vi tror oss veta vad som ligger bakom förfrågan.',
        },
        stated: {
          en: 'They named the cause and what it holds back, not only the tool they asked for.',
          sv: 'De har sagt vad som är orsaken och vad den hindrar, inte bara vilket verktyg de vill ha.',
        },
        proven: {
          en: 'They let us see the cause at work: a case, a log, a day with the people who do the job.',
          sv: 'De har låtit oss se orsaken: ett ärende, en logg, en dag hos dem som gör jobbet.',
        },
      },
      questions: [
        {
          en: 'What are you trying to fix, and what does it hold back?',
          sv: 'Vad försöker ni lösa, och vad hindrar det er från?',
        },
        {
          en: 'If we go one step back: what causes it, as you see it?',
          sv: 'Om vi backar ett steg: vad beror det på, som du ser det?',
        },
        {
          en: 'Could we spend an hour with the people who do the work and watch it happen?',
          sv: 'Kan vi få sitta med en timme hos dem som gör jobbet och se det hända?',
        },
      ],
      misreading: {
        en: 'A list of features is written down as the need, and nobody asks for the reason behind it.',
        sv: 'En önskelista med funktioner antecknas som behovet, och ingen frågar efter skälet bakom.',
      },
      weight: 30,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
      topic: 'need',
    },
    {
      id: 'economic_impact',
      label: { en: 'Economic impact', sv: 'Ekonomisk effekt' },
      counts: {
        en: 'What the pain costs and what the cure is worth, in money.',
        sv: 'Vad problemet kostar och vad det är värt att lösa det, i pengar.',
      },
      levels: {
        assumed: {
          en: 'We did the sum ourselves, with industry averages.',
          sv: 'Vi har räknat själva, med branschsnitt.',
        },
        stated: {
          en: 'They put an amount on the pain, and on being rid of it.',
          sv: 'De har satt ett belopp på problemet, och på vad det är värt att bli av med det.',
        },
        proven: {
          en: 'Their finance people checked the sum, or it stands in their own budget papers.',
          sv: 'Deras ekonomiavdelning har granskat kalkylen, eller så står den i deras budgetunderlag.',
        },
      },
      questions: [
        {
          en: 'Where does it show up in money: hours, lost sales, penalties?',
          sv: 'Var märks det i pengar: timmar, tappad försäljning, viten?',
        },
        {
          en: 'What does it cost a month? What would solving it be worth?',
          sv: 'Vad kostar det i månaden? Vad vore det värt att lösa det?',
        },
        {
          en: 'Would your controller go through the sum with us?',
          sv: 'Kan er controller gå igenom kalkylen med oss?',
        },
      ],
      misreading: {
        en: 'Hours saved are not money until someone says what the hours will be used for.',
        sv: 'Sparade timmar är inte pengar förrän någon säger vad timmarna ska användas till.',
      },
      weight: 30,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'impact',
    },
    {
      id: 'access_to_authority',
      label: { en: 'Access to authority', sv: 'Väg till beslutsfattaren' },
      counts: {
        en: 'Who has the power to decide, and how we reach them.',
        sv: 'Vem som har makt att besluta, och hur vi når den personen.',
      },
      levels: {
        assumed: {
          en: 'We have a likely name, but no way in.',
          sv: 'Vi har ett troligt namn men ingen väg in.',
        },
        stated: {
          en: 'Our contact told us who approves it and how we get to that person.',
          sv: 'Vår kontakt har sagt vem som godkänner och hur vi når den personen.',
        },
        proven: {
          en: 'That person took a meeting with us or answered us in writing.',
          sv: 'Personen har träffat oss eller svarat oss skriftligt.',
        },
      },
      questions: [
        {
          en: 'Whose approval does an amount like this need?',
          sv: 'Vem måste godkänna ett sådant belopp?',
        },
        {
          en: 'How will you take this to the person who approves it?',
          sv: 'Hur tar ni det här vidare till den som godkänner det?',
        },
        {
          en: 'Could we meet that person, or get their answer in writing?',
          sv: 'Kan vi få träffa den personen, eller få ett svar skriftligt?',
        },
      ],
      misreading: {
        en: 'A contact who promises to pass it on is a messenger, not access.',
        sv: 'En kontakt som lovar att föra det vidare är en budbärare, ingen väg in.',
      },
      weight: 25,
      expected: { qualification: 1, proposal: 2, negotiation: 3 },
      person: 'economic_buyer',
      topic: 'power',
    },
    {
      id: 'timeline',
      label: { en: 'Timeline', sv: 'Tidplan' },
      counts: {
        en: 'The date by which they must be live, and the event behind it.',
        sv: 'Datumet då de måste vara i gång, och händelsen bakom det.',
      },
      levels: {
        assumed: {
          en: 'We go by how long others needed to get started.',
          sv: 'Vi utgår från hur lång tid andra har behövt för att komma i gång.',
        },
        stated: {
          en: 'They gave a date and the event that makes it matter.',
          sv: 'De har nämnt ett datum och vilken händelse som gör det viktigt.',
        },
        proven: {
          en: 'The event is in their calendar or contract, and they have booked people for the work.',
          sv: 'Händelsen står i deras kalender eller avtal, och de har bokat folk för arbetet.',
        },
      },
      questions: [
        {
          en: 'By when do you need to be live, and what sets that date?',
          sv: 'När måste ni vara i gång, och vad styr det datumet?',
        },
        {
          en: 'What happens if you are not live in time?',
          sv: 'Vad händer om ni inte är i gång i tid?',
        },
        {
          en: 'Who on your team is booked for the weeks before that date?',
          sv: 'Vilka hos er är inbokade veckorna före det datumet?',
        },
      ],
      misreading: {
        en: 'The end of our quarter is not their timeline, and neither is “as soon as possible”.',
        sv: 'Slutet på vårt kvartal är inte deras tidplan, och ”så snart som möjligt” är det inte heller.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, commit: 3 },
      topic: 'timing',
    },
  ],
});
