import { defineFramework } from './define-framework';

// What they want and what they need for it weigh most: the other four only answer to those two.
export const commandOfTheMessage = defineFramework({
  id: 'command_of_the_message',
  label: 'Command of the Message',
  origin: {
    en: 'Force Management, 2000s; also called Command of the Sale.',
    sv: 'Force Management, 2000-talet; kallas också Command of the Sale.',
  },
  goodFor: {
    en: 'Deals where we must earn a higher price by tying what we do to what they want to achieve.',
    sv: 'Affärer där vi måste motivera ett högre pris genom att knyta det vi gör till det de vill uppnå.',
  },
  notFor: {
    en: 'Small, quick purchases: the buyer has no patience for it.',
    sv: 'Små, snabba köp: det har köparen inte tålamod med.',
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
        assumed: {
          en: 'We know what companies like theirs usually aim for.',
          sv: 'Vi vet vad sådana bolag brukar sikta på.',
        },
        stated: {
          en: 'The one who answers for the result told us what it should be.',
          sv: 'Den som svarar för resultatet har sagt vad det ska bli.',
        },
        proven: {
          en: 'They showed us the plan it stands in, the one their bonus depends on.',
          sv: 'De har visat oss planen där det står, den som deras bonus hänger på.',
        },
      },
      questions: [
        {
          en: 'Which results has your management promised, and to whom?',
          sv: 'Vilka resultat har ledningen lovat, och till vem?',
        },
        {
          en: 'Which result is yours to deliver, and by when?',
          sv: 'Vilket resultat är det du som ska leverera, och till när?',
        },
        {
          en: 'May we see how that result is worded in the plan you are measured on?',
          sv: 'Får vi se hur det resultatet är formulerat i planen du mäts på?',
        },
      ],
      misreading: {
        en: '“More efficient” is no result until someone says who notices it, and where.',
        sv: '”Effektivare” är inget resultat förrän någon säger vem som märker det, och var.',
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
        sv: 'Vad de måste kunna göra för att nå dit men inte kan i dag.',
      },
      levels: {
        assumed: {
          en: 'Our own feature list, rewritten as needs.',
          sv: 'Vår egen funktionslista, omskriven till behov.',
        },
        stated: {
          en: 'They told us what they must be able to do, the most important first.',
          sv: 'De har sagt vad de måste kunna göra, det viktigaste först.',
        },
        proven: {
          en: 'They ranked the list with their users, and it stands in their written requirements.',
          sv: 'De har rangordnat listan med användarna, och den står i deras skriftliga krav.',
        },
      },
      questions: [
        {
          en: 'What must your people be able to do that they cannot do today?',
          sv: 'Vad behöver era medarbetare kunna göra som de inte kan i dag?',
        },
        {
          en: 'Of all you must be able to do, which three things come first?',
          sv: 'Av allt ni måste kunna göra, vilka tre saker kommer först?',
        },
        {
          en: 'Would you rank this list with the users and send it back to us?',
          sv: 'Kan du rangordna listan med användarna och skicka tillbaka den till oss?',
        },
      ],
      misreading: {
        en: 'On an unranked wish list, every rival ticks as many boxes as we do.',
        sv: 'På en önskelista utan rangordning kryssar varje konkurrent lika många rutor som vi.',
      },
      weight: 20,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'vision',
    },
    {
      id: 'metrics',
      label: { en: 'Metrics', sv: 'Mätetal' },
      counts: {
        en: 'How they will measure success, from which number to which.',
        sv: 'Hur de ska mäta att de lyckas, från vilket tal till vilket.',
      },
      levels: {
        assumed: {
          en: 'We suggested a measure and nobody objected.',
          sv: 'Vi föreslog ett mått och ingen invände.',
        },
        stated: {
          en: 'They chose the measure and said where it stands today.',
          sv: 'De har valt måttet och sagt var det ligger i dag.',
        },
        proven: {
          en: 'They measured the starting point with us, and the measure is in the contract or its draft.',
          sv: 'De har mätt utgångsläget med oss, och måttet står i avtalet eller utkastet till det.',
        },
      },
      questions: [
        {
          en: 'Six months in, what will tell you whether it was the right choice?',
          sv: 'Hur ser ni efter ett halvår om det var rätt val?',
        },
        {
          en: 'Which number do you go by, who tracks it, and where does it stand today?',
          sv: 'Vilken siffra går ni efter, vem följer den, och var ligger den i dag?',
        },
        {
          en: 'Shall we measure it together before we begin, and write it into the contract?',
          sv: 'Ska vi mäta den tillsammans innan vi börjar och skriva in den i avtalet?',
        },
      ],
      misreading: {
        en: 'A number that nobody tracks today will not be tracked for our sake.',
        sv: 'En siffra som ingen följer i dag börjar ingen följa för vår skull.',
      },
      weight: 15,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
    },
    {
      id: 'how_we_deliver',
      label: { en: 'How we deliver it', sv: 'Så levererar vi det' },
      counts: {
        en: 'How we deliver each capability, checked with those who will use it.',
        sv: 'Hur vi levererar varje förmåga, avstämt med dem som ska använda den.',
      },
      levels: {
        assumed: {
          en: 'Our answer on paper, not yet checked with them.',
          sv: 'Vårt svar på papper, ännu inte avstämt med dem.',
        },
        stated: {
          en: 'Those who will use it told us that it would work for them that way.',
          sv: 'De som ska använda det har sagt att det skulle fungera så hos dem.',
        },
        proven: {
          en: 'They saw it work on a case of their own.',
          sv: 'De har sett det fungera på ett exempel från sin egen vardag.',
        },
      },
      questions: [
        {
          en: 'This is how it would work for you: what would those who use it say?',
          sv: 'Så här skulle det fungera hos er: vad skulle de som använder det säga?',
        },
        {
          en: 'Where would it get in the way of how you work?',
          sv: 'Var skulle det krocka med hur ni arbetar?',
        },
        {
          en: 'Could we set it up on a case of your own, with your people, next week?',
          sv: 'Kan vi sätta upp det på ett exempel från er vardag, med era medarbetare, nästa vecka?',
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
          en: 'They gave that difference as the reason, to their management or to a rival they turned down.',
          sv: 'De har angett skillnaden som skäl, till ledningen eller till en konkurrent som fått nej.',
        },
      },
      questions: [
        {
          en: 'What else have you looked at, and what did you like there?',
          sv: 'Vad mer har ni tittat på, och vad tyckte ni om där?',
        },
        {
          en: 'Which difference between us and the others matters to you, and which does not?',
          sv: 'Vilken skillnad mellan oss och de andra spelar roll för er, och vilken gör det inte?',
        },
        {
          en: 'How do you explain that difference to purchasing?',
          sv: 'Hur förklarar ni den skillnaden för inköp?',
        },
      ],
      misreading: {
        en: '“Better service” is what every rival promises too.',
        sv: '”Bättre service” lovar alla konkurrenter också.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
      topic: 'competition',
    },
    {
      id: 'proof_points',
      label: { en: 'Proof points', sv: 'Bevis' },
      counts: {
        en: 'Customers like them who got those results, and whom they trust.',
        sv: 'Kunder som liknar dem, som har fått de resultaten och som de litar på.',
      },
      levels: {
        assumed: {
          en: 'We sent a customer story that nobody has mentioned since.',
          sv: 'Vi har skickat en kundberättelse som ingen har nämnt sedan dess.',
        },
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
        {
          en: 'Which company’s experience would count with your management?',
          sv: 'Vilket företags erfarenhet skulle väga tungt hos er ledning?',
        },
        { en: 'What would you ask a customer of ours?', sv: 'Vad skulle du fråga en kund till oss?' },
        {
          en: 'Will you call that customer, and tell the others what you heard?',
          sv: 'Kan du ringa den kunden och berätta för de andra vad du fick höra?',
        },
      ],
      misreading: {
        en: 'A well-known customer in another industry impresses us more than them.',
        sv: 'En känd kund i en annan bransch imponerar mer på oss än på dem.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
    },
  ],
});
