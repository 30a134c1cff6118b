import { defineFramework } from './define-framework';

// What they want and what they need for it weigh most: the other four only answer to those two.
export const commandOfTheMessage = defineFramework({
  id: 'command_of_the_message',
  label: 'Command of the Message',
  origin: { en: 'Force Management, 2000s.', sv: 'Force Management, 2000-talet.' },
  goodFor: {
    en: 'Deals where a premium must be earned by tying what we do to what they want to achieve.',
    sv: 'Affärer där ett högre pris måste förtjänas genom att koppla det vi gör till det de vill nå.',
  },
  notFor: {
    en: 'Low prices and quick decisions: the buyer will not sit through it.',
    sv: 'Låga priser och snabba beslut: köparen har inte tålamod med det.',
  },
  staleDays: 75,
  criteria: [
    {
      id: 'positive_business_outcomes',
      label: { en: 'Positive business outcomes', sv: 'Önskade affärsresultat' },
      counts: {
        en: 'What the company wants to achieve, as its management would put it.',
        sv: 'Vad företaget vill uppnå, så som ledningen skulle uttrycka det.',
      },
      levels: {
        assumed: { en: 'We read it in the annual report.', sv: 'Vi har läst det i årsredovisningen.' },
        stated: {
          en: 'Someone who answers for it told us what they want to achieve.',
          sv: 'Den som ansvarar för det har sagt vad de vill uppnå.',
        },
        proven: {
          en: 'It is in the plan their bonus depends on.',
          sv: 'Det står i planen som deras bonus hänger på.',
        },
      },
      questions: [
        {
          en: 'If this goes well, what will your management say about it in a year?',
          sv: 'Om det går bra, vad säger ledningen om det om ett år?',
        },
        {
          en: 'Which of those results is yours to deliver?',
          sv: 'Vilket av de resultaten är det du som ska leverera?',
        },
        {
          en: 'Is that in the plan that went to the board, and may we refer to it?',
          sv: 'Står det i planen som gick till styrelsen, och får vi hänvisa till den?',
        },
      ],
      misreading: {
        en: '“More efficient” is not a result: ask who would notice, and where.',
        sv: '”Effektivare” är inget resultat: fråga vem som skulle märka det, och var.',
      },
      weight: 20,
      expected: { discovery: 1, qualification: 2, evaluation: 3 },
      topic: 'outcome',
    },
    {
      id: 'required_capabilities',
      label: { en: 'Required capabilities', sv: 'Nödvändiga förmågor' },
      counts: {
        en: 'What they must be able to do to get there, and cannot do today.',
        sv: 'Vad de måste kunna göra för att nå dit, och inte kan i dag.',
      },
      levels: {
        assumed: {
          en: 'Our product list, turned into needs.',
          sv: 'Vår produktlista, omskriven till behov.',
        },
        stated: {
          en: 'They told us what they must be able to do, in order of weight.',
          sv: 'De har sagt vad de måste kunna göra, i ordning efter vikt.',
        },
        proven: {
          en: 'Their requirement document says so, and asks for what we do best.',
          sv: 'Deras kravlista säger det, och frågar efter det vi är bäst på.',
        },
      },
      questions: [
        {
          en: 'What must your people be able to do differently to reach that result?',
          sv: 'Vad behöver era medarbetare kunna göra annorlunda för att ni ska nå det resultatet?',
        },
        {
          en: 'Which of these could you do without, and which never?',
          sv: 'Vad av det här kan ni vara utan, och vad aldrig?',
        },
        {
          en: 'Will that be in the requirements you send to everybody?',
          sv: 'Kommer det att stå i kraven ni skickar till alla?',
        },
      ],
      misreading: {
        en: 'A wish list without an order lets every rival tick it.',
        sv: 'En önskelista utan ordning kan varje konkurrent bocka av.',
      },
      weight: 20,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'vision',
    },
    {
      id: 'metrics',
      label: { en: 'Metrics', sv: 'Mätvärden' },
      counts: {
        en: 'How they will measure success, from which number to which.',
        sv: 'Hur de mäter framgång, från vilket tal till vilket.',
      },
      levels: {
        assumed: {
          en: 'We suggested a measure and nobody objected.',
          sv: 'Vi föreslog ett mått och ingen invände.',
        },
        stated: {
          en: 'They chose the measure and said where it stands.',
          sv: 'De har valt måttet och sagt var det ligger i dag.',
        },
        proven: {
          en: 'They measured it with us before the start, and it is in the contract or its annex.',
          sv: 'De har mätt det med oss före start, och det står i avtalet eller en bilaga.',
        },
      },
      questions: [
        {
          en: 'Six months in, what will tell you it was the right choice?',
          sv: 'Vad visar efter ett halvår att det var rätt val?',
        },
        {
          en: 'Who tracks that number today, and where does it stand?',
          sv: 'Vem följer den siffran i dag, och var ligger den?',
        },
        {
          en: 'Shall we measure it together before we begin?',
          sv: 'Ska vi mäta den tillsammans innan vi börjar?',
        },
      ],
      misreading: {
        en: 'A number nobody collects today will not be collected for you.',
        sv: 'En siffra som ingen samlar in i dag börjar ingen samla in för er skull.',
      },
      weight: 15,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
    },
    {
      id: 'how_we_deliver',
      label: { en: 'How we deliver it', sv: 'Så levererar vi' },
      counts: {
        en: 'For each capability, how we provide it, checked with those who will use it.',
        sv: 'För varje förmåga, hur vi levererar den, avstämt med dem som ska använda den.',
      },
      levels: {
        assumed: {
          en: 'Our answer on paper, not yet checked with them.',
          sv: 'Vårt svar på papper, ännu inte prövat med dem.',
        },
        stated: {
          en: 'They told us it would work for them that way.',
          sv: 'De har sagt att det skulle fungera för dem på det sättet.',
        },
        proven: {
          en: 'They saw it work on a case of their own.',
          sv: 'De har sett det fungera i ett eget fall.',
        },
      },
      questions: [
        {
          en: 'If it worked like this, could you do what you described?',
          sv: 'Om det fungerade så här, skulle ni kunna göra det du beskrev?',
        },
        {
          en: 'Where would it get in the way of how you work?',
          sv: 'Var skulle det krocka med hur ni arbetar?',
        },
        {
          en: 'May we build that one case with your people next week?',
          sv: 'Kan vi bygga just det fallet med era medarbetare nästa vecka?',
        },
      ],
      misreading: {
        en: 'Explaining how it works before they said what they need is a product tour.',
        sv: 'Att förklara hur det fungerar innan de sagt vad de behöver är en produktvisning.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
      topic: 'fit',
    },
    {
      id: 'how_we_do_it_better',
      label: { en: 'How we do it better', sv: 'Så gör vi det bättre' },
      counts: {
        en: 'What they get from us and from nobody else, and why it matters to them.',
        sv: 'Vad de får hos oss och inte hos någon annan, och varför det spelar roll för dem.',
      },
      levels: {
        assumed: { en: 'Our own list of advantages.', sv: 'Vår egen lista över fördelar.' },
        stated: {
          en: 'They named the difference and what it is worth to them.',
          sv: 'De har nämnt skillnaden och vad den är värd för dem.',
        },
        proven: {
          en: 'They told a rival, or their own management, that this decides it.',
          sv: 'De har sagt till en konkurrent, eller till sin ledning, att det är det som avgör.',
        },
      },
      questions: [
        {
          en: 'What else have you looked at, and what did you like there?',
          sv: 'Vad mer har ni tittat på, och vad tyckte ni om där?',
        },
        {
          en: 'What would you miss with them that you have with us?',
          sv: 'Vad skulle ni sakna hos dem som ni får hos oss?',
        },
        {
          en: 'Would you pay more for that difference, and tell purchasing so?',
          sv: 'Skulle ni betala mer för den skillnaden, och säga det till inköp?',
        },
      ],
      misreading: {
        en: '“Better service” is what every rival says too.',
        sv: '”Bättre service” är vad alla konkurrenter också säger.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
      topic: 'competition',
    },
    {
      id: 'proof_points',
      label: { en: 'Proof points', sv: 'Bevis' },
      counts: {
        en: 'Customers like them who got those results, and whom they believe.',
        sv: 'Kunder som liknar dem, som fick de resultaten, och som de tror på.',
      },
      levels: {
        assumed: { en: 'We sent a case study.', sv: 'Vi har skickat en kundberättelse.' },
        stated: {
          en: 'They said which proof would convince them.',
          sv: 'De har sagt vilket bevis som skulle övertyga dem.',
        },
        proven: {
          en: 'They spoke with the customer themselves, or saw the result on site.',
          sv: 'De har själva talat med kunden, eller sett resultatet på plats.',
        },
      },
      questions: [
        { en: 'Whose example would count at your company?', sv: 'Vems exempel skulle väga hos er?' },
        { en: 'What would you ask that customer?', sv: 'Vad skulle du fråga den kunden?' },
        {
          en: 'Will you call them, and tell the others what you heard?',
          sv: 'Ringer du dem, och berättar för de andra vad du fick höra?',
        },
      ],
      misreading: {
        en: 'A famous logo from another industry proves little to them.',
        sv: 'En känd logotyp från en annan bransch säger dem inte mycket.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
    },
  ],
});
