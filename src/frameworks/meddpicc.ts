import { defineFramework } from './define-framework';

// MEDDIC for the largest deals. At each milestone the expected levels add up to the published minimum of a 24-point
// card (8, 12, 16, 18, 21, 22), proven in its order: pain, champion, criteria, economic buyer, paper process. The two
// points that minimum lets go are the decision process, whose proof is the paper, and competition, which hides its hand.
export const meddpicc = defineFramework({
  id: 'meddpicc',
  label: 'MEDDPICC',
  origin: {
    en: 'A later extension of MEDDIC, which is from Parametric Technology Corporation in the 1990s.',
    sv: 'En senare utbyggnad av MEDDIC, som kommer från Parametric Technology Corporation på 1990-talet.',
  },
  goodFor: {
    en: 'The largest deals: formal purchasing, lawyers, rivals, and months between a yes and a signature.',
    sv: 'De största affärerna: formellt inköp, jurister, konkurrenter och månader mellan ja och underskrift.',
  },
  notFor: {
    en: 'Deals that one or two people decide: a lighter framework gives the same answer sooner.',
    sv: 'Affärer där en eller två personer beslutar: ett lättare ramverk ger samma svar snabbare.',
  },
  staleDays: 90,
  criteria: [
    {
      id: 'metrics',
      label: { en: 'Metrics', sv: 'Mätetal' },
      counts: {
        en: 'The gain that is to justify the purchase, in figures their finance department accepts.',
        sv: 'Det de vinner på köpet, i siffror som deras ekonomiavdelning godtar.',
      },
      levels: {
        assumed: {
          en: 'We built the business case alone, from public figures.',
          sv: 'Vi har räknat fram kalkylen själva, utifrån offentliga siffror.',
        },
        stated: {
          en: 'The project owner named the figure the project will be judged by.',
          sv: 'Projektägaren har sagt vilken siffra projektet ska bedömas efter.',
        },
        proven: {
          en: 'The figure stands in the paper that goes to their board or investment committee.',
          sv: 'Siffran står i underlaget som går till deras styrelse eller investeringskommitté.',
        },
      },
      questions: [
        {
          en: 'Which figure does your board look at in a purchase like this?',
          sv: 'Vilken siffra tittar er styrelse på vid ett sådant här köp?',
        },
        {
          en: 'Which figure will the project be judged by, and whose target does it help?',
          sv: 'Vilken siffra ska projektet bedömas efter, och vems mål bidrar den till?',
        },
        {
          en: 'May we read the investment paper, or help you with the figures in it?',
          sv: 'Får vi läsa investeringsunderlaget, eller hjälpa er med siffrorna i det?',
        },
      ],
      misreading: {
        en: 'Every department has its figure; the one our contact likes may not be the one that frees money.',
        sv: 'Varje avdelning har sin siffra; den vår kontakt gillar är kanske inte den som frigör pengar.',
      },
      weight: 12,
      expected: { discovery: 1, qualification: 2, negotiation: 3 },
      topic: 'outcome',
    },
    {
      id: 'economic_buyer',
      label: { en: 'Economic buyer', sv: 'Ekonomisk köpare (Economic buyer)' },
      counts: {
        en: 'The executive who can release the money and overrule the others, by name, and met by us.',
        sv: 'Den i ledningen som kan frigöra pengarna och köra över de andra. Vi vet vem det är och har träffats.',
      },
      levels: {
        assumed: {
          en: 'The organisation chart points at somebody; nobody there has confirmed it.',
          sv: 'Organisationsschemat pekar på någon; ingen där har bekräftat det.',
        },
        stated: {
          en: 'Several people there name the same executive, and what that person wants from the purchase.',
          sv: 'Flera där nämner samma chef, och vad den personen vill få ut av köpet.',
        },
        proven: {
          en: 'That executive met us and set out the terms for an approval.',
          sv: 'Chefen har träffat oss och gett sina villkor för ett godkännande.',
        },
      },
      questions: [
        {
          en: 'Who can move money between budgets for something of this size?',
          sv: 'Vem kan flytta pengar mellan budgetar för något i den här storleken?',
        },
        {
          en: 'What must whoever releases the money see before saying yes?',
          sv: 'Vad vill den som frigör pengarna se för att säga ja?',
        },
        {
          en: 'Could you get our managing director half an hour with that person?',
          sv: 'Kan du ordna en halvtimme för vår vd med den personen?',
        },
      ],
      misreading: {
        en: 'The steering group recommends and purchasing bargains; neither of them releases the money.',
        sv: 'Styrgruppen rekommenderar och inköp förhandlar; ingen av dem frigör pengarna.',
      },
      weight: 15,
      expected: { discovery: 1, evaluation: 2, proposal: 3 },
      person: 'economic_buyer',
      topic: 'power',
    },
    {
      id: 'decision_criteria',
      label: { en: 'Decision criteria', sv: 'Beslutskriterier' },
      counts: {
        en: 'The technical, commercial and legal requirements we are scored by, and who set each of them.',
        sv: 'De tekniska, kommersiella och juridiska krav vi bedöms efter, och vem som ställt vart och ett.',
      },
      levels: {
        assumed: {
          en: 'We have their last request for proposal, or one from a similar company.',
          sv: 'Vi har deras förra förfrågningsunderlag, eller ett från ett liknande bolag.',
        },
        stated: {
          en: 'Each department told us what it judges by and what it will not accept.',
          sv: 'Varje avdelning har sagt vad den bedömer efter och vad den inte godtar.',
        },
        proven: {
          en: 'We hold the scoring sheet, and most of the points go to what we are strong at.',
          sv: 'Vi har utvärderingsmallen, och de flesta poängen ges för det vi är starka på.',
        },
      },
      questions: [
        {
          en: 'Which departments set requirements, and on what?',
          sv: 'Vilka avdelningar ställer krav, och på vad?',
        },
        {
          en: 'If two suppliers meet every requirement, what decides?',
          sv: 'Om två leverantörer uppfyller alla krav, vad avgör då?',
        },
        {
          en: 'May we go through the scoring sheet with you?',
          sv: 'Får vi gå igenom utvärderingsmallen tillsammans med er?',
        },
      ],
      misreading: {
        en: 'We answer a finished list of requirements without asking which rival helped to write it.',
        sv: 'Vi svarar på en färdig kravlista utan att fråga vilken konkurrent som hjälpte till att skriva den.',
      },
      weight: 12,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
      topic: 'decision_criteria',
    },
    {
      id: 'decision_process',
      label: { en: 'Decision process', sv: 'Beslutsprocess' },
      counts: {
        en: 'Every round until a supplier is chosen: who recommends, who approves, at which meeting and when.',
        sv: 'Varje steg tills leverantören är vald: vem som rekommenderar och godkänner, på vilket möte och när.',
      },
      levels: {
        assumed: {
          en: 'We drew the path ourselves, from earlier deals of this size.',
          sv: 'Vi har själva ritat upp vägen, utifrån tidigare affärer i den här storleken.',
        },
        stated: {
          en: 'They laid out the rounds and meetings, and who has a vote in each.',
          sv: 'De har beskrivit stegen och mötena, och vilka som har en röst i vart och ett.',
        },
        proven: {
          en: 'It is on the agenda of the meeting that decides, and we came through the rounds before it.',
          sv: 'Frågan står på dagordningen till mötet som beslutar, och vi har klarat stegen dit.',
        },
      },
      questions: [
        {
          en: 'Which meetings must this pass, and when are they held?',
          sv: 'Vilka möten ska det här igenom, och när hålls de?',
        },
        {
          en: 'At which meeting do projects like this get stuck, and why?',
          sv: 'På vilket möte brukar sådana här projekt fastna, och varför?',
        },
        {
          en: 'Could you send us the agenda with this on it, or the minutes?',
          sv: 'Kan du skicka dagordningen där frågan står med, eller protokollet?',
        },
      ],
      misreading: {
        en: 'Being the choice of the project group is halfway: the investment meeting has not seen us yet.',
        sv: 'Att projektgruppen valt oss räcker bara halvvägs: investeringsmötet har inte sett oss än.',
      },
      weight: 10,
      expected: { discovery: 1, evaluation: 2 },
      topic: 'decision_process',
    },
    {
      id: 'paper_process',
      label: { en: 'Paper process', sv: 'Avtalsprocess' },
      counts: {
        en: 'The way from yes to a signed contract: purchasing, legal, security, signatories, with days for each.',
        sv: 'Vägen från ja till påskrivet avtal: inköp, juridik, säkerhet, firmatecknare, med dagar för varje.',
      },
      levels: {
        assumed: {
          en: 'We allow the weeks such contracts usually take.',
          sv: 'Vi räknar med de veckor sådana avtal brukar ta.',
        },
        stated: {
          en: 'They listed who handles the contract, in which order and for how long.',
          sv: 'De har räknat upp vilka som hanterar avtalet, i vilken ordning och hur länge.',
        },
        proven: {
          en: 'Their lawyers sent back our draft, and the signatories have a day booked.',
          sv: 'Deras jurister har skickat tillbaka vårt utkast, och firmatecknarna har en dag inbokad.',
        },
      },
      questions: [
        {
          en: 'How long did your last contract of this size take to sign, and who touched it?',
          sv: 'Hur lång tid tog det att få ert senaste avtal av den här storleken påskrivet, och vilka var inblandade?',
        },
        {
          en: 'Where do contracts get held up, and what should be sent in sooner?',
          sv: 'Var brukar avtal dra ut på tiden, och vad borde skickas in tidigare?',
        },
        {
          en: 'Could our lawyers and yours speak this week, and may we book the signatory’s day?',
          sv: 'Kan våra jurister prata redan den här veckan, och kan vi boka in firmatecknaren?',
        },
      ],
      misreading: {
        en: 'We take the yes for a signature, and only then do legal and the security review begin.',
        sv: 'Vi tar ett ja för en underskrift, och först då börjar juridiken och säkerhetsgranskningen.',
      },
      weight: 10,
      expected: { evaluation: 1, proposal: 2, commit: 3 },
    },
    {
      id: 'identify_pain',
      label: { en: 'Identified pain', sv: 'Identifierad smärta' },
      counts: {
        en: 'A problem their management has made its own, and what standing still costs the company.',
        sv: 'Ett problem som ledningen har gjort till sitt, och vad det kostar bolaget att stå still.',
      },
      levels: {
        assumed: {
          en: 'We read it between the lines of the annual report.',
          sv: 'Vi läser det mellan raderna i årsredovisningen.',
        },
        stated: {
          en: 'Someone in management told us of the problem and what it has cost so far.',
          sv: 'Någon i ledningen har berättat om problemet och vad det har kostat hittills.',
        },
        proven: {
          en: 'It is in their strategy or risk register, with an owner and money behind it.',
          sv: 'Det står i deras strategi eller riskregister, med en ansvarig och avsatta pengar.',
        },
      },
      questions: [
        {
          en: 'Which problem would your managing director most like to be rid of this year?',
          sv: 'Vilket problem vill er vd helst bli av med i år?',
        },
        {
          en: 'What has it cost you so far, and where does it end if you wait?',
          sv: 'Vad har det kostat er hittills, och var slutar det om ni väntar?',
        },
        {
          en: 'Where in your strategy or risk register can we read about it?',
          sv: 'Var i er strategi eller ert riskregister kan vi läsa om det?',
        },
      ],
      misreading: {
        en: 'One unit suffers but the company does not: that pays for a pilot, not for the whole purchase.',
        sv: 'En enhet lider men inte bolaget: det räcker till en pilot, inte till hela köpet.',
      },
      weight: 18,
      expected: { discovery: 2, qualification: 3 },
      topic: 'need',
    },
    {
      id: 'champion',
      label: { en: 'Champion', sv: 'Champion (ambassadör)' },
      counts: {
        en: 'Someone with weight in the decision who gains by it and sells for us when we are not there.',
        sv: 'Någon med tyngd i beslutet som vinner på det och säljer åt oss när vi inte är med.',
      },
      levels: {
        assumed: {
          en: 'Our best contact tells us things and seems well placed.',
          sv: 'Vår bästa kontakt berättar saker och verkar sitta bra till.',
        },
        stated: {
          en: 'They told us what they stake on this and who is against it.',
          sv: 'Personen har sagt vad den själv satsar på det här och vilka som är emot.',
        },
        proven: {
          en: 'They got us a meeting with management, or argued a requirement through.',
          sv: 'Personen har ordnat ett möte med ledningen eller drivit igenom ett krav.',
        },
      },
      questions: [
        {
          en: 'Who drove the last large change here, and does that person want this one?',
          sv: 'Vem drev igenom den senaste stora förändringen hos er, och vill den personen det här?',
        },
        {
          en: 'Who is against it, and what do you answer them?',
          sv: 'Vilka är emot, och vad svarar du dem?',
        },
        {
          en: 'Will you put our case to the steering group yourself, if we prepare it together?',
          sv: 'Kan du själv lägga fram vårt förslag för styrgruppen, om vi förbereder det ihop?',
        },
      ],
      misreading: {
        en: 'We rely on a single champion; if that person leaves along the way, we have nobody.',
        sv: 'Vi förlitar oss på en enda champion; slutar den personen på vägen står vi utan.',
      },
      weight: 15,
      expected: { discovery: 1, qualification: 2, evaluation: 3 },
      person: 'champion',
      topic: 'champion',
    },
    {
      id: 'competition',
      label: { en: 'Competition', sv: 'Konkurrens' },
      counts: {
        en: 'What we are up against: rivals, their own build, other projects after the money, doing nothing.',
        sv: 'Vad vi tävlar mot: konkurrenter, egen utveckling, andra projekt om samma pengar, att inget görs.',
      },
      levels: {
        assumed: {
          en: 'We expect the usual rivals.',
          sv: 'Vi räknar med de vanliga konkurrenterna.',
        },
        stated: {
          en: 'They told us whom else they talk with and what speaks for them.',
          sv: 'De har sagt vilka fler de pratar med och vad som talar för dem.',
        },
        proven: {
          en: 'We saw where we stand: the shortlist, our scores, a rival that got a no.',
          sv: 'Vi har sett hur vi ligger till: slutlistan, våra poäng, en konkurrent som fått nej.',
        },
      },
      questions: [
        {
          en: 'What else could this money or time go to?',
          sv: 'Vad mer skulle pengarna eller tiden kunna gå till?',
        },
        {
          en: 'If you had to choose someone else today, who would it be, and why?',
          sv: 'Om ni måste välja någon annan i dag, vem blir det och varför?',
        },
        {
          en: 'Could you show us on which points we are ahead, and on which we are not?',
          sv: 'Kan du visa på vilka punkter vi ligger först, och på vilka vi inte gör det?',
        },
      ],
      misreading: {
        en: 'We see no rival and forget the strongest: to wait another year.',
        sv: 'Vi ser ingen konkurrent och glömmer den starkaste: att vänta ett år till.',
      },
      weight: 8,
      expected: { discovery: 1, negotiation: 2 },
      topic: 'competition',
    },
  ],
});
