import { defineFramework } from './define-framework';

// Without an admitted pain and someone with power there is no deal to work on: these two weigh most.
export const solution = defineFramework({
  id: 'solution',
  label: 'Solution Selling',
  origin: {
    en: 'Michael Bosworth, late 1980s.',
    sv: 'Michael Bosworth, slutet av 1980-talet.',
  },
  goodFor: {
    en: 'Tailored solutions, when the buyer feels the pain but has no picture of a cure.',
    sv: 'Skräddarsydda lösningar, när köparen känner problemet men inte ser någon lösning.',
  },
  notFor: {
    en: 'Buyers who have already specified what they want: a second diagnosis only annoys them.',
    sv: 'Köpare som redan har specificerat vad de vill ha: en diagnos till irriterar bara.',
  },
  staleDays: 45,
  criteria: [
    {
      id: 'pain_admitted',
      label: { en: 'Pain admitted', sv: 'Erkänt problem' },
      counts: {
        en: 'Someone who can act on it has admitted a pain of their own that we can cure.',
        sv: 'Någon som kan göra något åt det har erkänt ett eget problem som vi kan lösa.',
      },
      levels: {
        assumed: {
          en: 'We know what usually hurts in that role, but have not heard it from this person.',
          sv: 'Vi vet vad som brukar skava i den rollen men har inte hört det från personen.',
        },
        stated: {
          en: 'They described the pain in their own words and said it has to go.',
          sv: 'Personen har beskrivit problemet med egna ord och sagt att det måste bort.',
        },
        proven: {
          en: 'They confirmed it in reply to our summary, or put it on their own agenda.',
          sv: 'Personen har bekräftat vår sammanfattning av det eller satt upp det på sin egen agenda.',
        },
      },
      questions: [
        {
          en: 'What in your job is hardest to get right at the moment?',
          sv: 'Vad i ditt jobb är svårast att få att fungera just nu?',
        },
        {
          en: 'Which of your problems do you have to solve, and which can you live with?',
          sv: 'Vilka problem måste du lösa, och vilka kan du leva med?',
        },
        {
          en: 'If I write down what you just said, will you correct it and send it back?',
          sv: 'Om jag skriver ner det du just sa, kan du rätta det och skicka tillbaka det?',
        },
      ],
      misreading: {
        en: 'A problem that we pointed out and they nodded at is still ours, not theirs.',
        sv: 'Ett problem som vi pekat ut och de nickat åt är fortfarande vårt, inte deras.',
      },
      weight: 20,
      expected: { discovery: 1, qualification: 2, evaluation: 3 },
      topic: 'need',
    },
    {
      id: 'reasons_diagnosed',
      label: { en: 'Reasons diagnosed', sv: 'Orsaker utredda' },
      counts: {
        en: 'Buyer and seller agree on what causes the pain and how much each cause adds to it.',
        sv: 'Vi och köparen är överens om vad problemet beror på och hur mycket varje orsak bidrar.',
      },
      levels: {
        assumed: {
          en: 'We have a list of likely causes from other customers.',
          sv: 'Vi har en lista på troliga orsaker från andra kunder.',
        },
        stated: {
          en: 'They told us which causes they recognise and how often each one strikes.',
          sv: 'De har sagt vilka orsaker de känner igen och hur ofta var och en slår till.',
        },
        proven: {
          en: 'We followed real cases or data with them, and the causes showed.',
          sv: 'Vi har följt verkliga ärenden eller data tillsammans med dem, och orsakerna syntes.',
        },
      },
      questions: [
        {
          en: 'What is behind it: the tools, the handovers or too much to do?',
          sv: 'Vad ligger bakom: verktygen, överlämningarna eller för mycket att göra?',
        },
        {
          en: 'Which causes do you recognise, and how much of the trouble comes from each?',
          sv: 'Vilka orsaker känner ni igen, och hur stor del av besvären står var och en för?',
        },
        {
          en: 'Could we follow one case from start to end with the people who handle it?',
          sv: 'Kan vi följa ett ärende från början till slut med dem som sköter det?',
        },
      ],
      misreading: {
        en: 'The cause that our product removes is not always the one that hurts most.',
        sv: 'Orsaken som vår produkt tar bort är inte alltid den som gör mest ont.',
      },
      weight: 10,
      expected: { qualification: 1, evaluation: 2 },
    },
    {
      id: 'impact_on_others',
      label: { en: 'Impact on others', sv: 'Följder för andra' },
      counts: {
        en: 'We know whom else the pain reaches, upwards and sideways, and what it does to each.',
        sv: 'Vi vet vilka fler som drabbas, uppåt och åt sidorna, och vad det innebär för var och en.',
      },
      levels: {
        assumed: {
          en: 'We have guessed from the organisation chart who is affected.',
          sv: 'Vi har gissat utifrån organisationsschemat vilka som berörs.',
        },
        stated: {
          en: 'Our contact named the colleagues it reaches and what each of them puts up with.',
          sv: 'Vår kontakt har nämnt vilka kollegor som drabbas och vad var och en får stå ut med.',
        },
        proven: {
          en: 'A second person affected gave us the same account, with figures of their own.',
          sv: 'En till som drabbas har gett oss samma bild, med egna siffror.',
        },
      },
      questions: [
        {
          en: 'When this goes wrong, which other departments pay for it?',
          sv: 'När det här går fel, vilka andra avdelningar får betala för det?',
        },
        {
          en: 'What does it do to the targets of the person you report to?',
          sv: 'Vad gör det med målen för den du rapporterar till?',
        },
        {
          en: 'May we ask two of those colleagues how it looks from their side?',
          sv: 'Får vi fråga två av de kollegorna hur det ser ut från deras håll?',
        },
      ],
      misreading: {
        en: 'One department complained and we wrote "the whole company"; nobody asked the others.',
        sv: 'En avdelning klagade och vi skrev ”hela företaget”; ingen har frågat de andra.',
      },
      weight: 10,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'impact',
    },
    {
      id: 'capabilities_pictured',
      label: { en: 'Capabilities pictured by the buyer', sv: 'Köparens bild av lösningen' },
      counts: {
        en: 'The buyer can describe what they would do differently with us, and believes it cures the pain.',
        sv: 'Köparen kan beskriva vad de skulle göra annorlunda med oss, och tror att det löser problemet.',
      },
      levels: {
        assumed: {
          en: 'We showed what we can do and think they saw the point.',
          sv: 'Vi har visat vad vi kan och tror att de såg poängen.',
        },
        stated: {
          en: 'They told us who would do what, and when, once they have it.',
          sv: 'De har berättat vem som skulle göra vad, och när, den dag de har det.',
        },
        proven: {
          en: 'They explained it to a colleague, or wrote it into their request, without us.',
          sv: 'De har förklarat det för en kollega, eller skrivit in det i sin förfrågan, utan oss.',
        },
      },
      questions: [
        {
          en: 'What would you need to be able to do that you cannot do today?',
          sv: 'Vad skulle ni behöva kunna göra som ni inte kan i dag?',
        },
        {
          en: 'Suppose you had it on Monday: who would use it, and for what?',
          sv: 'Anta att ni hade det på måndag: vem skulle använda det, och till vad?',
        },
        {
          en: 'Will you show your colleagues how you see it working, while we just listen?',
          sv: 'Kan du visa dina kollegor hur du tänker dig det, medan vi bara lyssnar?',
        },
      ],
      misreading: {
        en: 'Applause after our demo means they saw our picture, not that they have one.',
        sv: 'Applåder efter vår demo betyder att de såg vår bild, inte att de har en egen.',
      },
      weight: 15,
      expected: { evaluation: 2, negotiation: 3 },
      topic: 'vision',
    },
    {
      id: 'acceptance_criteria',
      label: { en: 'Acceptance criteria', sv: 'Krav för godkännande' },
      counts: {
        en: 'Buyer and seller agree on what a solution must do to be accepted.',
        sv: 'Vi och köparen är överens om vad en lösning måste klara för att godkännas.',
      },
      levels: {
        assumed: {
          en: 'We have written down what we think they would accept.',
          sv: 'Vi har skrivit ner vad vi tror att de skulle godkänna.',
        },
        stated: {
          en: 'They said what must work on the first day and what can wait.',
          sv: 'De har sagt vad som måste fungera första dagen och vad som kan vänta.',
        },
        proven: {
          en: 'They confirmed the list in writing, with how each point will be tested.',
          sv: 'De har bekräftat listan skriftligt, och hur varje punkt ska testas.',
        },
      },
      questions: [
        {
          en: 'What must it do for you to call the problem solved?',
          sv: 'Vad måste den klara för att ni ska kalla problemet löst?',
        },
        {
          en: 'Which points could you give up, and which never?',
          sv: 'Vilka punkter kan ni avstå från, och vilka aldrig?',
        },
        {
          en: 'Can you confirm this list to us, with who tests each point?',
          sv: 'Kan ni bekräfta den här listan, och vem som testar varje punkt?',
        },
      ],
      misreading: {
        en: 'The tender template says what purchasing compares, not what the users accept.',
        sv: 'Upphandlingsmallen säger vad inköp jämför, inte vad användarna godkänner.',
      },
      weight: 10,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
      topic: 'decision_criteria',
    },
    {
      id: 'power_sponsor',
      label: { en: 'Power sponsor', sv: 'Sponsor med mandat (Power sponsor)' },
      counts: {
        en: 'Someone with the power to get it bought, who wants our solution and opens doors for us.',
        sv: 'Någon med mandat att driva igenom köpet, som vill ha vår lösning och öppnar dörrar för oss.',
      },
      levels: {
        assumed: {
          en: 'We think a certain manager will back us, but we have not met.',
          sv: 'Vi tror att en viss chef stöder oss, men vi har inte träffats.',
        },
        stated: {
          en: 'They told us their own pain and that they want to look into our solution.',
          sv: 'Personen har berättat om sitt eget problem och sagt att den vill undersöka vår lösning.',
        },
        proven: {
          en: 'They let us in to the others who decide, and agreed to a written list of steps.',
          sv: 'Personen har släppt in oss till de andra som beslutar och godkänt en skriftlig lista med steg.',
        },
      },
      questions: [
        {
          en: 'Whose decision is it when it costs more than you can sign for?',
          sv: 'Vems beslut blir det när det kostar mer än du själv får skriva på?',
        },
        {
          en: 'If we show you that it works, will you introduce us to the person who can get it bought?',
          sv: 'Om vi visar att det fungerar, presenterar du oss då för den som kan driva igenom köpet?',
        },
        {
          en: 'Here are our steps up to a decision: what would you change before you agree to them?',
          sv: 'Här är våra steg fram till ett beslut: vad vill du ändra innan du godkänner dem?',
        },
      ],
      misreading: {
        en: 'Someone who backs us but has to ask permission is a sponsor without the power.',
        sv: 'Den som stöder oss men måste be om lov är en sponsor utan mandat.',
      },
      weight: 20,
      expected: { qualification: 1, evaluation: 2, proposal: 3 },
      person: 'power_sponsor',
      topic: 'champion',
    },
    {
      id: 'value_justified',
      label: { en: 'Value justified by the customer', sv: 'Värde som kunden räknat fram' },
      counts: {
        en: 'The customer has shown, with their own figures, that the solution is worth its price.',
        sv: 'Kunden har visat, med egna siffror, att lösningen är värd sitt pris.',
      },
      levels: {
        assumed: {
          en: 'Our calculation, with our figures, says it pays off.',
          sv: 'Vår kalkyl, med våra siffror, säger att det lönar sig.',
        },
        stated: {
          en: 'They said what each saving or gain is worth and when it would come.',
          sv: 'De har sagt vad varje besparing eller vinst är värd och när den skulle komma.',
        },
        proven: {
          en: 'Their own calculation shows the payback, and finance has seen it.',
          sv: 'Deras egen kalkyl visar återbetalningstiden, och ekonomiavdelningen har sett kalkylen.',
        },
      },
      questions: [
        {
          en: 'Which costs would fall, which sales would rise, and by how much?',
          sv: 'Vilka kostnader skulle sjunka, vilka intäkter öka, och med hur mycket?',
        },
        {
          en: 'Which gains would you credit to our solution, and when would they come?',
          sv: 'Vilka vinster skulle ni tillskriva vår lösning, och när skulle de komma?',
        },
        {
          en: 'Will you put your own figures into the calculation and show it to finance?',
          sv: 'Kan ni lägga in era egna siffror i kalkylen och visa den för ekonomi?',
        },
      ],
      misreading: {
        en: 'A payback that we worked out is our argument; one they worked out is their reason to buy.',
        sv: 'En återbetalningstid vi räknat fram är vårt argument; en de själva räknat fram är deras skäl att köpa.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
      topic: 'outcome',
    },
  ],
});
