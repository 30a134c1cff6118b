import { defineFramework } from './define-framework';

// Need weighs most although it comes third: without it the other three qualify nothing.
export const bant = defineFramework({
  id: 'bant',
  label: 'BANT',
  origin: {
    en: 'IBM, in the middle of the 20th century.',
    sv: 'IBM, i mitten av 1900-talet.',
  },
  goodFor: {
    en: 'Small, quick deals and a first sorting of leads, when the buyer knows what they want.',
    sv: 'Små, snabba affärer och en första sortering av leads, när köparen vet vad den vill ha.',
  },
  notFor: {
    en: 'Buyers who do not yet see their problem: it shows where they stand, not what they need.',
    sv: 'Köpare som ännu inte ser sitt problem: metoden visar var de står, inte vad de behöver.',
  },
  staleDays: 30,
  criteria: [
    {
      id: 'budget',
      label: { en: 'Budget', sv: 'Budget' },
      counts: {
        en: 'Money for this is set aside, or the way to get it is known.',
        sv: 'Det finns pengar avsatta, eller så är vägen till dem känd.',
      },
      levels: {
        assumed: {
          en: 'A company of that size should be able to pay.',
          sv: 'Ett bolag i den storleken borde ha råd.',
        },
        stated: {
          en: 'They said how much is set aside, or how they find money for such things.',
          sv: 'De har sagt hur mycket som är avsatt, eller hur de får fram pengar till sådant.',
        },
        proven: {
          en: 'An approved budget line or purchase request with room for our price.',
          sv: 'En godkänd budgetpost eller inköpsbegäran där vårt pris ryms.',
        },
      },
      questions: [
        {
          en: 'Is money set aside, or must a case be made?',
          sv: 'Finns det pengar avsatta, eller måste det motiveras först?',
        },
        {
          en: 'Which range did you have in mind, and where does the money come from?',
          sv: 'Vilket spann hade ni tänkt er, och var tas pengarna ifrån?',
        },
        {
          en: 'Which cost centre pays, and may we see the approval?',
          sv: 'Vilket kostnadsställe betalar, och får vi se godkännandet?',
        },
      ],
      misreading: {
        en: 'That there is a budget does not mean money for this: others often count on the same pot.',
        sv: 'Att det finns en budget betyder inte pengar till just det här: ofta räknar andra med samma pott.',
      },
      weight: 25,
      expected: { qualification: 1, proposal: 2, commit: 3 },
      topic: 'budget',
    },
    {
      id: 'authority',
      label: { en: 'Authority', sv: 'Beslutsmandat' },
      counts: {
        en: 'The people who decide and those who can stop it, by name.',
        sv: 'De som beslutar och de som kan stoppa det, vid namn.',
      },
      levels: {
        assumed: {
          en: 'We take it that our contact can say yes.',
          sv: 'Vi utgår från att vår kontakt kan säga ja.',
        },
        stated: {
          en: 'They gave us the names: who decides, who can stop it.',
          sv: 'Vi har fått namnen: vem som beslutar och vem som kan stoppa det.',
        },
        proven: {
          en: 'Those who decide have told us so themselves, in an email or a meeting.',
          sv: 'De som beslutar har själva bekräftat det för oss, i ett mejl eller ett möte.',
        },
      },
      questions: [
        {
          en: 'Who besides you decides, and who can stop it?',
          sv: 'Vem mer än du beslutar, och vem kan stoppa det?',
        },
        {
          en: 'Who had to say yes the last time you bought something like this?',
          sv: 'Vilka behövde säga ja förra gången ni köpte något liknande?',
        },
        {
          en: 'Can whoever signs join our next call?',
          sv: 'Kan den som skriver på vara med på nästa samtal?',
        },
      ],
      misreading: {
        en: 'The title sounds high enough, so nobody asks whether the person may spend the amount.',
        sv: 'Titeln låter tillräckligt hög, så ingen frågar om personen får köpa för det beloppet.',
      },
      weight: 25,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      person: 'economic_buyer',
      topic: 'power',
    },
    {
      id: 'need',
      label: { en: 'Need', sv: 'Behov' },
      counts: {
        en: 'A need they feel and have put into words themselves.',
        sv: 'Ett behov de känner av och själva har formulerat.',
      },
      levels: {
        assumed: {
          en: 'They downloaded something, or they look like those who usually need us.',
          sv: 'De har laddat ner något, eller liknar dem som brukar behöva oss.',
        },
        stated: {
          en: 'They told us in their own words what is wrong and why now.',
          sv: 'De har med egna ord sagt vad som är fel och varför just nu.',
        },
        proven: {
          en: 'They wrote it down or acted on it: a list of requirements, a trial with their own data.',
          sv: 'De har skrivit ner det eller agerat: en kravlista, ett test med egna data.',
        },
      },
      questions: [
        { en: 'What made you look now?', sv: 'Vad fick er att börja leta just nu?' },
        {
          en: 'What have you tried so far, and why was it not enough?',
          sv: 'Vad har ni prövat hittills, och varför räckte det inte?',
        },
        {
          en: 'Could you email me a few lines on what must work better?',
          sv: 'Kan du mejla ett par rader om vad som måste fungera bättre?',
        },
      ],
      misreading: {
        en: 'Asking for a price is not a need: they may only want a figure to press their supplier with.',
        sv: 'En prisförfrågan är inget behov: de kanske bara vill ha en siffra att pressa sin leverantör med.',
      },
      weight: 30,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
      topic: 'need',
    },
    {
      id: 'timing',
      label: { en: 'Timing', sv: 'Tidpunkt' },
      counts: {
        en: 'A date with a reason of their own behind it, not ours.',
        sv: 'Ett datum och ett skäl till det som är deras, inte vårt.',
      },
      levels: {
        assumed: {
          en: 'The close date on the deal is our own guess.',
          sv: 'Affärens stängningsdatum är vår egen gissning.',
        },
        stated: {
          en: 'They named a date and their own reason for it.',
          sv: 'De har nämnt ett datum och sitt eget skäl till det.',
        },
        proven: {
          en: 'Something of theirs hangs on it: notice given, an opening, a rule taking effect.',
          sv: 'Något hos dem hänger på datumet: en uppsägning, en invigning, en regel som börjar gälla.',
        },
      },
      questions: [
        {
          en: 'By when must it work, and why that date?',
          sv: 'När måste det fungera, och varför just då?',
        },
        {
          en: 'How do you manage in the meantime if it is late?',
          sv: 'Hur klarar ni er under tiden om det blir försenat?',
        },
        {
          en: 'What have you booked, or given notice of, that hangs on that date?',
          sv: 'Vad har ni bokat eller sagt upp som hänger på det datumet?',
        },
      ],
      misreading: {
        en: 'A date given out of politeness costs them nothing to miss.',
        sv: 'Ett datum som de nämner av artighet kostar dem inget att missa.',
      },
      weight: 20,
      expected: { evaluation: 1, proposal: 2, commit: 3 },
      topic: 'timing',
    },
  ],
});
