import { defineFramework } from './define-framework';

// The insight and the mobilizer carry the deal: without them there is nothing to tailor and nobody to take it on.
export const challenger = defineFramework({
  id: 'challenger',
  label: 'Challenger Sale',
  origin: { en: 'Matthew Dixon and Brent Adamson, 2011.', sv: 'Matthew Dixon och Brent Adamson, 2011.' },
  goodFor: {
    en: 'Buyers who drown in information and change nothing unless somebody shows them what that costs.',
    sv: 'Köpare som drunknar i information och inte ändrar något om ingen visar vad det kostar.',
  },
  notFor: {
    en: 'Buyers who know what they want: teaching them what they already know loses the deal.',
    sv: 'Köpare som vet vad de vill ha: lär vi dem det de redan kan förlorar vi affären.',
  },
  staleDays: 75,
  criteria: [
    {
      id: 'teach',
      label: { en: 'Teach', sv: 'Ge en ny insikt' },
      counts: {
        en: 'An insight about their own business that they lacked, and that leads to us.',
        sv: 'En insikt om deras egen verksamhet som de saknade, och som leder till oss.',
      },
      levels: {
        assumed: {
          en: 'We have an insight that surprised others in their industry.',
          sv: 'Vi har en insikt som förvånat andra i branschen.',
        },
        stated: {
          en: 'They said they had not looked at it that way.',
          sv: 'De har sagt att de inte sett det på det sättet.',
        },
        proven: {
          en: 'They checked it against their own numbers, or used it in a meeting without us.',
          sv: 'De har prövat den mot egna siffror, eller använt den i ett möte utan oss.',
        },
      },
      questions: [
        {
          en: 'Where do you think companies your size lose most, and may I show you what we see?',
          sv: 'Var tror du att företag i er storlek förlorar mest, och får jag visa vad vi ser?',
        },
        {
          en: 'This is what we see in your trade: which part do you not believe?',
          sv: 'Det här ser vi i er bransch: vad i det tror du inte på?',
        },
        {
          en: 'Would you test it on last year’s figures and tell me if I am wrong?',
          sv: 'Kan ni pröva det på fjolårets siffror och säga om jag har fel?',
        },
      ],
      misreading: {
        en: 'If they nod all the way through, we have taught them nothing.',
        sv: 'Nickar de hela vägen igenom har vi inte lärt dem något.',
      },
      weight: 20,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
    },
    {
      id: 'tailor',
      label: { en: 'Tailor', sv: 'Anpassa budskapet' },
      counts: {
        en: 'What the insight means for each person who decides: their targets, their risk, their people.',
        sv: 'Vad insikten betyder för var och en som beslutar: deras mål, deras risk, deras folk.',
      },
      levels: {
        assumed: {
          en: 'We made a slide for each job title, without having asked the person.',
          sv: 'Vi har gjort en bild för varje titel, utan att ha frågat personen.',
        },
        stated: {
          en: 'Each of them told us what is at stake for them.',
          sv: 'Var och en har sagt vad som står på spel för egen del.',
        },
        proven: {
          en: 'At least two argued our case to the others, each from their own targets.',
          sv: 'Minst två har drivit vår sak inför de andra, var och en utifrån sina egna mål.',
        },
      },
      questions: [
        {
          en: 'What does this mean for your department, and for the others?',
          sv: 'Vad betyder det här för din avdelning, och för de andra?',
        },
        {
          en: 'Whose targets get harder to meet if this goes through?',
          sv: 'Vems mål blir svårare att nå om det här går igenom?',
        },
        {
          en: 'Which argument worked on your colleagues, and which did not?',
          sv: 'Vilket argument bet på dina kollegor, och vilket gjorde det inte?',
        },
      ],
      misreading: {
        en: 'The same deck with another logo is not tailored.',
        sv: 'Samma presentation med en annan logotyp är inte anpassad.',
      },
      weight: 10,
      expected: { qualification: 1, evaluation: 2 },
    },
    {
      id: 'take_control',
      label: { en: 'Take control', sv: 'Styra köpet' },
      counts: {
        en: 'We lead the next steps and the talk about money, and hold our ground.',
        sv: 'Vi styr nästa steg och samtalet om pengar, och står på oss.',
      },
      levels: {
        assumed: {
          en: 'We have a plan for the purchase that they have not seen.',
          sv: 'Vi har en plan för köpet som de inte har sett.',
        },
        stated: {
          en: 'They accepted our steps and told us openly what it may cost.',
          sv: 'De har godtagit våra steg och sagt öppet vad det får kosta.',
        },
        proven: {
          en: 'We said no to a demand and they kept to the plan.',
          sv: 'Vi sa nej till ett krav och de höll fast vid planen.',
        },
      },
      questions: [
        {
          en: 'Most who buy this go through four steps: which one is hardest for you?',
          sv: 'De flesta som köper det här går igenom fyra steg: vilket är svårast hos er?',
        },
        {
          en: 'Who must be in the next meeting for it to be worth holding?',
          sv: 'Vem måste vara med på nästa möte för att det ska vara värt att hålla?',
        },
        {
          en: 'If we keep to our dates, will you put the contract to the board?',
          sv: 'Om vi håller våra datum, tar du upp avtalet i styrelsen?',
        },
      ],
      misreading: {
        en: 'Sending whatever they ask for at once is service, not control.',
        sv: 'Att genast skicka allt de ber om är att ge service, inte att ta ledningen.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, commit: 3 },
      topic: 'plan',
    },
    {
      id: 'cost_of_inaction',
      label: { en: 'Cost of staying put', sv: 'Priset för att stå still' },
      counts: {
        en: 'What it costs them, in figures, to go on as they do.',
        sv: 'Vad det kostar dem, i siffror, att fortsätta som nu.',
      },
      levels: {
        assumed: {
          en: 'Our estimate, from what waiting has cost others.',
          sv: 'Vår uppskattning, utifrån vad det har kostat andra att vänta.',
        },
        stated: {
          en: 'They put a figure on what another year like this one costs.',
          sv: 'De har satt en siffra på vad ett år till som det här kostar.',
        },
        proven: {
          en: 'The figure is in their business case, and is larger than the cost of changing.',
          sv: 'Siffran står i deras beslutsunderlag och är större än kostnaden för att byta.',
        },
      },
      questions: [
        {
          en: 'All added up, what does a year of working the way you do now cost you?',
          sv: 'Allt inräknat, vad kostar det er på ett år att jobba som ni gör nu?',
        },
        {
          en: 'This is what we think a year costs you: which part would your finance people dispute?',
          sv: 'Så här mycket tror vi att ett år kostar er: vad skulle er ekonomiavdelning ifrågasätta?',
        },
        {
          en: 'May we see that figure in your business case, next to the cost of changing?',
          sv: 'Får vi se den siffran i ert beslutsunderlag, bredvid kostnaden för att byta?',
        },
      ],
      misreading: {
        en: 'We show what they gain by changing and forget that staying put looks free.',
        sv: 'Vi visar vad de vinner på att byta och glömmer att det ser gratis ut att stå still.',
      },
      weight: 20,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'impact',
    },
    {
      id: 'mobilizer',
      label: { en: 'Mobilizer', sv: 'Pådrivare (Mobilizer)' },
      counts: {
        en: 'Someone who wants change for the company’s sake and can bring the group along.',
        sv: 'Någon som vill ha förändring för företagets skull och kan få med sig gruppen.',
      },
      levels: {
        assumed: {
          en: 'Somebody gladly tells us what goes on inside.',
          sv: 'Någon berättar gärna vad som händer internt.',
        },
        stated: {
          en: 'They questioned our insight, then said what they want to change.',
          sv: 'Personen har ifrågasatt vår insikt och sedan sagt vad den vill ändra.',
        },
        proven: {
          en: 'They called the group together, or won over an opponent.',
          sv: 'Personen har samlat gruppen eller fått en motståndare att svänga.',
        },
      },
      questions: [
        {
          en: 'Who in your company gets things changed, even when it is uncomfortable?',
          sv: 'Vem hos er får saker att hända, även när det tar emot?',
        },
        {
          en: 'What have you pushed through before, and how did you bring the others along?',
          sv: 'Vad har du drivit igenom förut, och hur fick du med dig de andra?',
        },
        {
          en: 'Would you get the others together and tell them what has to change?',
          sv: 'Kan du samla de andra och säga vad som måste ändras?',
        },
      ],
      misreading: {
        en: 'Someone who tells us everything seldom gets anyone else to move.',
        sv: 'Den som berättar allt för oss får sällan andra att röra på sig.',
      },
      weight: 20,
      expected: { qualification: 1, evaluation: 2, proposal: 3 },
      person: 'mobilizer',
      topic: 'champion',
    },
    {
      id: 'buying_group_agrees',
      label: { en: 'The group agrees on the problem', sv: 'Gruppen är enig om problemet' },
      counts: {
        en: 'Those who decide agree what the problem is, before they compare suppliers.',
        sv: 'De som beslutar är eniga om problemet innan de jämför leverantörer.',
      },
      levels: {
        assumed: {
          en: 'We think the others see it as our contact does.',
          sv: 'Vi tror att de andra ser saken som vår kontakt gör.',
        },
        stated: {
          en: 'Several of them described the same problem to us.',
          sv: 'Flera av dem har beskrivit samma problem för oss.',
        },
        proven: {
          en: 'They wrote the problem down together, and each of them said yes to it.',
          sv: 'De har skrivit ner problemet tillsammans, och var och en har sagt ja till det.',
        },
      },
      questions: [
        {
          en: 'If I asked your colleagues what the problem is, what would each of them say?',
          sv: 'Om jag frågade dina kollegor vad problemet är, vad skulle var och en svara?',
        },
        {
          en: 'What do you disagree about among yourselves, and what would settle it?',
          sv: 'Vad är ni oense om sinsemellan, och vad skulle avgöra det?',
        },
        {
          en: 'Could we gather everyone for an hour and agree on the problem in one sentence?',
          sv: 'Kan vi samla alla en timme och enas om problemet i en mening?',
        },
      ],
      misreading: {
        en: 'They all like us, each for a problem of their own, and so nothing gets decided.',
        sv: 'Alla gillar oss, men var och en för sitt eget problem, och då blir inget beslutat.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
    },
  ],
});
