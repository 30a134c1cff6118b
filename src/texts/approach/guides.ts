import type { Text } from '../language';

/** How far a sale has come, as far as what to do next depends on it. */
export type Phase = 'early' | 'middle' | 'late';

/** What an approach means for somebody who sells that way. */
export interface ApproachGuide {
  readonly label: Text;
  /** What the buyer knows and wants. */
  readonly buyer: Text;
  /** Who should sell. */
  readonly who: Text;
  /** How to go about it. */
  readonly how: Text;
  /** What to do on this deal in each phase, in order. */
  readonly steps: Readonly<Record<Phase, readonly Text[]>>;
}

// Buyer, seller and way of selling: docs/sources.md, "Five ways of selling".
/** The guide of each approach, from the smallest deals to the largest. */
export const approachGuides = {
  self_service: {
    label: { en: 'Self-service', sv: 'Självbetjäning' },
    buyer: {
      en: 'Reads up alone and buys online, from start to end.',
      sv: 'Läser på själv och köper på nätet, från början till slut.',
    },
    who: {
      en: 'Nobody: the website sells. A rep costs more than the deal brings.',
      sv: 'Ingen: webbplatsen säljer. En säljare kostar mer än affären ger.',
    },
    how: {
      en: 'Remove every step between interest and payment. Answer questions on the page, not in meetings.',
      sv: 'Ta bort varje steg mellan intresse och betalning. Svara på frågor på sidan, inte i möten.',
    },
    steps: {
      early: [
        {
          en: 'Send the link to plans, prices and checkout.',
          sv: 'Skicka länken till paket, priser och betalning.',
        },
        {
          en: 'Answer what is unclear in one message, with a link to where it says so.',
          sv: 'Svara på det som är oklart i ett enda meddelande, med länk till var det står.',
        },
      ],
      middle: [
        {
          en: 'Find out what they are stuck on: the price, the plan, or a trial that never got going.',
          sv: 'Ta reda på var de har fastnat: priset, paketet eller ett provkonto som aldrig kom i gång.',
        },
        {
          en: 'Hand the deal over to self-service and spend your time elsewhere.',
          sv: 'Lämna över affären till självbetjäningen och lägg din tid på annat.',
        },
      ],
      late: [
        {
          en: 'Point to the checkout. The price on the page is the price.',
          sv: 'Hänvisa till kassan. Priset på sidan är det som gäller.',
        },
        {
          en: 'If they still do not buy, tell those who run the website why, and close the deal.',
          sv: 'Köper de ändå inte: berätta varför för dem som sköter webbplatsen, och stäng affären.',
        },
      ],
    },
  },
  transactional: {
    label: { en: 'Transactional', sv: 'Transaktionell försäljning' },
    buyer: {
      en: 'Knows what they want and has chosen. Shops for price and delivery time, often in a hurry, and would rather not deal with a seller.',
      sv: 'Vet vad de vill ha och har valt. Jämför pris och leveranstid, har ofta bråttom och slipper helst prata med en säljare.',
    },
    who: {
      en: 'An inside rep with many small deals at once, more than 20 won a month.',
      sv: 'En innesäljare med många små affärer i gång, fler än 20 vunna i månaden.',
    },
    how: {
      en: 'Be quick, clear and easy to buy from. Price and delivery decide; long conversations cost more than they bring.',
      sv: 'Var snabb, tydlig och lätt att köpa av. Pris och leverans avgör; långa samtal kostar mer än de ger.',
    },
    steps: {
      early: [
        {
          en: 'Answer today, with price and delivery date.',
          sv: 'Svara i dag, med pris och leveransdatum.',
        },
        {
          en: 'Check three things: who pays, when it is needed, and that it is the right product.',
          sv: 'Stäm av tre saker: vem som betalar, när det behövs och att det är rätt produkt.',
        },
      ],
      middle: [
        {
          en: 'Send a quote that can be accepted as it stands.',
          sv: 'Skicka en offert som går att godkänna som den är.',
        },
        {
          en: 'Follow up once, soon. Then let it go or hand it to self-service.',
          sv: 'Följ upp en gång, snart. Släpp den sedan eller lämna den till självbetjäningen.',
        },
      ],
      late: [
        {
          en: 'Ask for the order, and make a yes one click away.',
          sv: 'Be om ordern, och gör det möjligt att tacka ja med ett klick.',
        },
        {
          en: 'If only the price is left, name your lowest once, and until when it holds.',
          sv: 'Är bara priset kvar: lämna ditt lägsta en gång, och säg hur länge det gäller.',
        },
        {
          en: 'Confirm the delivery date, and show them how to reorder without you.',
          sv: 'Bekräfta leveransdagen och visa hur de beställer själva nästa gång.',
        },
      ],
    },
  },
  solution: {
    label: { en: 'Solution', sv: 'Lösningsförsäljning' },
    buyer: {
      en: 'Knows the problem and has a fair idea of the solution. Pays for certain features, and has it down to two or three vendors.',
      sv: 'Känner till problemet och har en god bild av lösningen. Betalar för vissa funktioner och har två eller tre leverantörer kvar.',
    },
    who: {
      en: 'A rep who knows the product well and wins 5 to 10 deals a month.',
      sv: 'En säljare som kan produkten väl och vinner 5 till 10 affärer i månaden.',
    },
    how: {
      en: "Show that our features solve this buyer's problem better than the others'. Keep the pace: days or weeks, not months.",
      sv: 'Visa att våra funktioner löser just den här köparens problem bättre än andras. Håll tempot: dagar eller veckor, inte månader.',
    },
    steps: {
      early: [
        {
          en: 'Have the buyer name the features they cannot do without.',
          sv: 'Be köparen nämna de funktioner de inte klarar sig utan.',
        },
        {
          en: 'Find out which vendors are left and what speaks for each.',
          sv: 'Ta reda på vilka leverantörer som är kvar och vad som talar för var och en.',
        },
        {
          en: 'Ask who decides, and by when it must work.',
          sv: 'Fråga vem som beslutar och när det måste vara på plats.',
        },
      ],
      middle: [
        {
          en: "Show those features on the buyer's own case.",
          sv: 'Visa de funktionerna på ett exempel från köparens vardag.',
        },
        {
          en: 'Put a figure on what solving it is worth, then send the proposal.',
          sv: 'Sätt en siffra på vad det är värt att lösa problemet, och skicka sedan offerten.',
        },
        {
          en: 'Agree on the day of the decision and on who makes it.',
          sv: 'Kom överens om vilken dag beslutet fattas, och av vem.',
        },
      ],
      late: [
        {
          en: 'Go through the proposal with the one who decides, not by email.',
          sv: 'Gå igenom offerten i ett samtal med den som beslutar, inte via mejl.',
        },
        {
          en: 'Find out what the last rival offers, and say where you are worth more.',
          sv: 'Ta reda på vad den sista konkurrenten erbjuder, och säg var ni är värda mer.',
        },
        {
          en: 'Ask for something back for every discount: a longer term, more volume, an earlier date.',
          sv: 'Begär något tillbaka för varje rabatt: längre avtal, större volym eller tidigare start.',
        },
      ],
    },
  },
  consultative: {
    label: { en: 'Consultative', sv: 'Konsultativ försäljning' },
    buyer: {
      en: 'Feels that something is wrong but does not see the whole problem and has no figures. Several people decide.',
      sv: 'Märker att något är fel men ser inte hela problemet och saknar siffror. Flera personer beslutar.',
    },
    who: {
      en: 'An experienced rep with a specialist at hand, 1 to 3 deals won a quarter.',
      sv: 'En erfaren säljare med en specialist till hands, 1 till 3 vunna affärer i kvartalet.',
    },
    how: {
      en: 'Diagnose before you propose. Teach what matters in the choice, help write the requirements, and prove it in a test.',
      sv: 'Ställ diagnos innan du föreslår något. Lär ut vad som är viktigt i valet, hjälp till med kraven och bevisa det i ett test.',
    },
    steps: {
      early: [
        {
          en: 'Map the problem with the people it hurts, and put figures on it together.',
          sv: 'Kartlägg problemet med dem det drabbar och räkna på det tillsammans.',
        },
        {
          en: 'Find everyone who decides, and whoever can stop it.',
          sv: 'Ta reda på vilka som beslutar, och vem som kan säga stopp.',
        },
        {
          en: 'Offer to help write the requirements or the RFP.',
          sv: 'Erbjud dig att hjälpa till med kravlistan eller förfrågningsunderlaget.',
        },
      ],
      middle: [
        {
          en: 'Agree on a proof of concept and on what counts as success.',
          sv: 'Kom överens om ett test och om vad som räknas som lyckat.',
        },
        {
          en: 'Teach each decision maker what matters in the choice, from where they stand.',
          sv: 'Lär varje beslutsfattare vad som är viktigt i valet, utifrån deras egen vardag.',
        },
        {
          en: 'Write a plan with the buyer, with dates up to the decision.',
          sv: 'Skriv en plan tillsammans med köparen, med datum fram till beslutet.',
        },
      ],
      late: [
        {
          en: 'Take the result of the test and the sums to the one who signs, with your champion.',
          sv: 'Gå igenom testets resultat och kalkylen med den som skriver på, tillsammans med din champion.',
        },
        {
          en: 'Follow the plan to the signature: legal, security and purchasing, each with a name and a date.',
          sv: 'Följ planen till underskrift: jurist, säkerhet och inköp, var och en med namn och datum.',
        },
        {
          en: 'Trade concessions, never give them: for a date, a volume, a reference.',
          sv: 'Ge inga eftergifter gratis: byt dem mot ett datum, en volym eller en referens.',
        },
      ],
    },
  },
  provocative: {
    label: { en: 'Provocative', sv: 'Provokativ försäljning' },
    buyer: {
      en: 'An executive who does not know that a problem is coming. Nothing is planned and there is no RFP.',
      sv: 'Någon i ledningen som inte vet att ett problem är på väg. Inget är planerat och ingen förfrågan är ute.',
    },
    who: {
      en: "An expert on the buyer's trade with a senior rep, at named accounts only.",
      sv: 'En expert på köparens bransch med en senior säljare, bara hos utpekade målkunder.',
    },
    how: {
      en: 'Bring a view of their business that makes an executive act, and that leads to what only we can do.',
      sv: 'Kom med en bild av deras verksamhet som får någon i ledningen att agera, och som leder till det bara vi kan.',
    },
    steps: {
      early: [
        {
          en: 'Choose the executive whose top question this is.',
          sv: 'Välj den i ledningen som har det här som sin viktigaste fråga.',
        },
        {
          en: 'Prepare one claim about what is coming, with figures from their trade.',
          sv: 'Förbered ett påstående om vad som är på väg, med siffror från deras bransch.',
        },
        {
          en: 'Get the meeting through someone the executive trusts.',
          sv: 'Skaffa mötet genom någon som personen litar på.',
        },
      ],
      middle: [
        {
          en: 'Show what waiting costs, then propose to look into it together.',
          sv: 'Visa vad det kostar att vänta, och föreslå sedan att ni utreder det tillsammans.',
        },
        {
          en: 'Report what you find to the executive yourself, not through others.',
          sv: 'Redovisa själv för ledningen vad ni kommit fram till, inte genom andra.',
        },
        {
          en: 'Agree on money and next step with the executive before any tender begins.',
          sv: 'Kom överens om pengar och nästa steg med ledningen innan någon upphandling startar.',
        },
      ],
      late: [
        {
          en: 'Keep the decision with the executive: handed down, it becomes a question of price.',
          sv: 'Håll kvar beslutet i ledningen: skickas det nedåt blir det en prisfråga.',
        },
        {
          en: 'Say again what each month of waiting costs, in their own figures.',
          sv: 'Påminn om vad varje månads väntan kostar, med deras egna siffror.',
        },
        {
          en: 'Agree on the first result the executive can show, and by when.',
          sv: 'Kom överens om det första resultat som ledningen kan visa upp, och till när.',
        },
      ],
    },
  },
} satisfies Readonly<Record<string, ApproachGuide>>;
