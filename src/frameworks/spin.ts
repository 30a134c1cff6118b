import { defineFramework } from './define-framework';

// Situation weighs least: buyers are researched before the first meeting, and implication and need-payoff go with
// success in large sales.
export const spin = defineFramework({
  id: 'spin',
  label: 'SPIN Selling',
  origin: { en: 'Neil Rackham, Huthwaite, 1988.', sv: 'Neil Rackham, Huthwaite, 1988.' },
  goodFor: {
    en: 'Larger sales where the buyer needs help to see what the problem leads to.',
    sv: 'Större affärer där köparen behöver hjälp att se vad problemet leder till.',
  },
  notFor: {
    en: 'Buyers in a hurry who know what they want. It asks nothing about who decides, money or dates: from proposal on use NEAT or MEDDIC.',
    sv: 'Köpare som har bråttom och vet vad de vill ha. Metoden frågar inte vem som beslutar, eller om pengar och datum: byt till NEAT eller MEDDIC från offert.',
  },
  staleDays: 45,
  criteria: [
    {
      id: 'situation',
      label: { en: 'Situation', sv: 'Situation' },
      counts: {
        en: 'Their present process and resources, as far as they touch our solution.',
        sv: 'Hur de arbetar i dag och med vilka resurser, i det som rör vår lösning.',
      },
      levels: {
        assumed: {
          en: 'We read up on how they work: website, job adverts, annual report.',
          sv: 'Vi har läst på om hur de arbetar: webbplats, platsannonser, årsredovisning.',
        },
        stated: {
          en: 'They told us how they work today and corrected what we had read.',
          sv: 'De har berättat hur de gör i dag och rättat det vi läst oss till.',
        },
        proven: {
          en: 'We were shown the system, the spreadsheet or the routine itself.',
          sv: 'Vi har fått se själva systemet, kalkylarket eller rutinen.',
        },
      },
      questions: [
        { en: 'How is it done today?', sv: 'Hur gör ni det i dag?' },
        {
          en: 'We have read up on how you work: what did we get wrong?',
          sv: 'Vi har läst på om hur ni arbetar: vad har vi missuppfattat?',
        },
        {
          en: 'Could you share your screen and take us through one case?',
          sv: 'Kan du dela skärmen och ta oss igenom ett ärende?',
        },
      ],
      misreading: {
        en: 'Ten questions we could have looked up tire the buyer and uncover nothing.',
        sv: 'Tio frågor om sådant vi kunde ha slagit upp tröttar köparen och ger ingenting.',
      },
      weight: 10,
      expected: { discovery: 1, qualification: 2 },
      topic: 'situation',
    },
    {
      id: 'problem',
      label: { en: 'Problem', sv: 'Problem' },
      counts: {
        en: 'What goes wrong in how they work today, said by those it hits.',
        sv: 'Vad som skaver i dagens arbetssätt, sagt av dem det drabbar.',
      },
      levels: {
        assumed: {
          en: 'Others in their position usually have trouble here.',
          sv: 'Andra i samma läge brukar få problem just här.',
        },
        stated: {
          en: 'Those who live with it told us where it breaks down.',
          sv: 'De som lever med det har berättat var det brister.',
        },
        proven: {
          en: 'We have seen it fail: a list of errors, a backlog, complaints.',
          sv: 'Vi har sett det brista: en fellista, en ärendekö, klagomål.',
        },
      },
      questions: [
        {
          en: 'Where does the way you work today cause trouble?',
          sv: 'Var ställer dagens arbetssätt till problem?',
        },
        {
          en: 'What in it annoys you most, and how often does it happen?',
          sv: 'Vad irriterar dig mest i det, och hur ofta händer det?',
        },
        {
          en: 'Do you keep a list of the errors that we could look through?',
          sv: 'Har ni en lista över felen som vi kan titta igenom?',
        },
      ],
      misreading: {
        en: 'One complaint is enough for us, and the pitch starts before anyone asked how big it is.',
        sv: 'Ett enda klagomål räcker för oss, och säljpratet börjar innan någon frågat hur stort det är.',
      },
      weight: 25,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
      topic: 'need',
    },
    {
      id: 'implication',
      label: { en: 'Implication', sv: 'Följder' },
      counts: {
        en: 'What follows if it is not solved, in money or in people.',
        sv: 'Vad som följer om det inte löses, i pengar eller för människor.',
      },
      levels: {
        assumed: {
          en: 'We can see what it must lead to; they have not said it.',
          sv: 'Vi ser vad det måste leda till, men de har inte sagt det.',
        },
        stated: {
          en: 'They told us how the trouble spreads: to whom, and at what cost.',
          sv: 'De har berättat hur besvären sprider sig: till vilka, och vad det kostar.',
        },
        proven: {
          en: 'Another department confirms it, or their figures do: overtime, people leaving, lost orders.',
          sv: 'En annan avdelning bekräftar det, eller deras siffror: övertid, folk som slutar, tappade order.',
        },
      },
      questions: [
        {
          en: 'Who else feels it when it goes wrong?',
          sv: 'Vilka fler märker av det när det går fel?',
        },
        {
          en: 'When that happens, what does it do to cost, staff or customers?',
          sv: 'När det händer, vad gör det med kostnader, personal eller kunder?',
        },
        {
          en: 'Could we ask the next team in the chain what it costs them?',
          sv: 'Kan vi fråga nästa led vad det kostar dem?',
        },
      ],
      misreading: {
        en: 'We draw the conclusion for them, and what they did not work out themselves weighs little.',
        sv: 'Vi drar slutsatsen åt dem, och det de inte själva kommit fram till väger lätt.',
      },
      weight: 30,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'impact',
    },
    {
      id: 'need_payoff',
      label: { en: 'Need-payoff', sv: 'Nytta' },
      counts: {
        en: 'What it would look like solved, said by the buyer and not by us.',
        sv: 'Hur det skulle se ut när det är löst, sagt av köparen och inte av oss.',
      },
      levels: {
        assumed: {
          en: 'We listed the benefits and they nodded.',
          sv: 'Vi räknade upp fördelarna och de nickade.',
        },
        stated: {
          en: 'They described, in their own words, what they would get out of it.',
          sv: 'De har med egna ord beskrivit vad de skulle få ut av det.',
        },
        proven: {
          en: 'They explained the gain to their own people, in an email or a paper we have seen.',
          sv: 'De har förklarat nyttan internt, i ett mejl eller underlag som vi har sett.',
        },
      },
      questions: [
        {
          en: 'How would it help if the problem were gone?',
          sv: 'Hur skulle det hjälpa er om problemet vore borta?',
        },
        {
          en: 'What would you do with the time or the money it frees?',
          sv: 'Vad skulle ni göra med tiden eller pengarna som frigörs?',
        },
        {
          en: 'How do you put it to your management, and may I see it in writing?',
          sv: 'Hur lägger du fram det för ledningen, och får jag se underlaget?',
        },
      ],
      misreading: {
        en: 'A benefit we listed ourselves is a pitch; it counts once the buyer says it.',
        sv: 'En nytta som vi själva räknat upp är säljprat; den gäller först när köparen säger den.',
      },
      weight: 35,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
      topic: 'outcome',
    },
  ],
});
