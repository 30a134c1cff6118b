import { defineFramework } from './define-framework';

// The insight and the mobilizer carry the deal: without them there is nothing to tailor and nobody to take it on.
export const challenger = defineFramework({
  id: 'challenger',
  label: 'Challenger Sale',
  origin: { en: 'Matthew Dixon and Brent Adamson, 2011.', sv: 'Matthew Dixon och Brent Adamson, 2011.' },
  goodFor: {
    en: 'Buyers who drown in information and would stay as they are unless somebody shows them why not.',
    sv: 'Köpare som drunknar i information och blir kvar där de är om ingen visar varför de inte bör det.',
  },
  notFor: {
    en: 'Buyers who know what they want: teaching them what they already know costs you the deal.',
    sv: 'Köpare som vet vad de vill ha: att lära ut det de redan kan kostar er affären.',
  },
  staleDays: 75,
  criteria: [
    {
      id: 'teach',
      label: { en: 'Teach', sv: 'Lär ut' },
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
          en: 'Others your size lose most where they do not look: may I show you where?',
          sv: 'Andra i er storlek förlorar mest där de inte tittar: får jag visa var?',
        },
        {
          en: 'What in this goes against how you see it?',
          sv: 'Vad i det här går emot hur ni ser på saken?',
        },
        {
          en: 'Would you test it on last year’s figures and tell me if I am wrong?',
          sv: 'Kan ni pröva det på fjolårets siffror och säga om jag har fel?',
        },
      ],
      misreading: {
        en: 'If they nod all along, you taught them nothing.',
        sv: 'Om de nickar hela vägen har ni inte lärt dem något.',
      },
      weight: 20,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
    },
    {
      id: 'tailor',
      label: { en: 'Tailor', sv: 'Anpassa' },
      counts: {
        en: 'For each person who decides, what the insight means for their own stake.',
        sv: 'För var och en som beslutar, vad insikten betyder för just den personen.',
      },
      levels: {
        assumed: { en: 'We changed the slide for each job title.', sv: 'Vi har bytt bild för varje titel.' },
        stated: {
          en: 'Each of them told us what is at stake for them.',
          sv: 'Var och en har sagt vad som står på spel för egen del.',
        },
        proven: {
          en: 'Different people there make our case, each in words of their own.',
          sv: 'Flera hos dem driver vår sak, var och en med egna ord.',
        },
      },
      questions: [
        {
          en: 'What does this mean for your department, and what for the others?',
          sv: 'Vad betyder det här för din avdelning, och vad för de andra?',
        },
        {
          en: 'Whose targets get harder if this goes through?',
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
      label: { en: 'Take control', sv: 'Ta ledningen' },
      counts: {
        en: 'We lead the next steps and the talk about money, and hold our ground.',
        sv: 'Vi leder nästa steg och samtalet om pengar, och står fast.',
      },
      levels: {
        assumed: {
          en: 'We have a plan for the purchase and have not shown it.',
          sv: 'Vi har en plan för köpet men har inte visat den.',
        },
        stated: {
          en: 'They accepted our order of steps and talk openly about money.',
          sv: 'De har godtagit vår ordning och talar öppet om pengar.',
        },
        proven: {
          en: 'We said no to a demand and they kept to the plan.',
          sv: 'Vi sa nej till ett krav och de höll fast vid planen.',
        },
      },
      questions: [
        {
          en: 'Most buyers need these four steps: which of them will be hardest for you?',
          sv: 'De flesta köpare behöver de här fyra stegen: vilket blir svårast hos er?',
        },
        {
          en: 'Who must be in the next meeting for it to be worth holding?',
          sv: 'Vem måste vara med på nästa möte för att det ska vara värt att hålla?',
        },
        {
          en: 'If we keep that date, will you bring the contract to the board meeting?',
          sv: 'Om vi håller det datumet, tar du med avtalet till styrelsemötet?',
        },
      ],
      misreading: {
        en: 'Sending whatever they ask for, at once, is service and not control.',
        sv: 'Att genast skicka allt de ber om är service, inte ledning.',
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
          en: 'Our estimate from what others pay.',
          sv: 'Vår uppskattning utifrån vad andra betalar.',
        },
        stated: {
          en: 'They named a figure for another year like this one.',
          sv: 'De har satt en siffra på vad ett år till som det här kostar.',
        },
        proven: {
          en: 'The figure is in their business case, above the cost of changing.',
          sv: 'Siffran står i deras beslutsunderlag, och är större än kostnaden för att byta.',
        },
      },
      questions: [
        {
          en: 'What does the present way cost you in a year, all in all?',
          sv: 'Vad kostar dagens sätt er på ett år, allt inräknat?',
        },
        {
          en: 'Which part of that would somebody in finance dispute?',
          sv: 'Vilken del av det skulle någon på ekonomi ifrågasätta?',
        },
        {
          en: 'May we see the calculation as it goes to the board?',
          sv: 'Får vi se kalkylen så som den går till styrelsen?',
        },
      ],
      misreading: {
        en: 'We watch the rival and forget that they may simply change nothing.',
        sv: 'Vi håller koll på konkurrenten och glömmer att de kan låta allt vara som det är.',
      },
      weight: 20,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'impact',
    },
    {
      id: 'mobilizer',
      label: { en: 'Mobilizer', sv: 'Pådrivare' },
      counts: {
        en: 'A person who wants change for the company’s sake and can bring the group with them.',
        sv: 'En person som vill ha förändring för företagets skull och kan få med sig gruppen.',
      },
      levels: {
        assumed: {
          en: 'Somebody shares information with us gladly.',
          sv: 'Någon delar gärna med sig av information.',
        },
        stated: {
          en: 'They questioned our insight, then said what they want to change.',
          sv: 'Personen har ifrågasatt vår insikt och sedan sagt vad den vill ändra.',
        },
        proven: {
          en: 'They called the group together, or brought an opponent round.',
          sv: 'Personen har samlat gruppen, eller vänt en motståndare.',
        },
      },
      questions: [
        {
          en: 'Who here gets things changed even when it is awkward?',
          sv: 'Vem hos er får saker att hända även när det skaver?',
        },
        {
          en: 'What have you pushed through before, and who was against it?',
          sv: 'Vad har du drivit igenom förut, och vem var emot?',
        },
        {
          en: 'Will you put this on the agenda and say why it matters?',
          sv: 'Sätter du upp det här på dagordningen och säger varför det är viktigt?',
        },
      ],
      misreading: {
        en: 'The talker who tells you everything rarely moves anybody.',
        sv: 'Den som berättar allt för er får sällan med sig någon annan.',
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
          sv: 'Vi tror att de andra ser det som vår kontakt.',
        },
        stated: {
          en: 'Several of them described the same problem to us.',
          sv: 'Flera av dem har beskrivit samma problem för oss.',
        },
        proven: {
          en: 'They wrote down the problem together, and nobody objects.',
          sv: 'De har skrivit ner problemet tillsammans, och ingen invänder.',
        },
      },
      questions: [
        {
          en: 'If I asked your colleagues for the problem, what would each of them say?',
          sv: 'Om jag frågade dina kollegor om problemet, vad skulle var och en svara?',
        },
        {
          en: 'Where do you disagree, and what would settle it?',
          sv: 'Var är ni oense, och vad skulle avgöra det?',
        },
        {
          en: 'Could we hold a workshop that ends with one sentence all of you sign?',
          sv: 'Kan vi hålla en workshop som slutar i en mening alla skriver under?',
        },
      ],
      misreading: {
        en: 'Agreeing on us before the problem tends to end in no decision.',
        sv: 'Att enas om oss före problemet brukar sluta med att inget beslutas.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
      topic: 'need',
    },
  ],
});
