import { defineFramework } from './define-framework';

// Pain, budget and decision hold more than half, and are stated before any proposal: the method presents to nobody who
// fails one of them. The up-front contract weighs as much as a budget: every meeting rests on it.
export const sandler = defineFramework({
  id: 'sandler',
  label: 'Sandler Selling System',
  origin: { en: 'David Sandler, 1967.', sv: 'David Sandler, 1967.' },
  goodFor: {
    en: 'Advisory sales, where an early no is better than a maybe that drags on.',
    sv: 'Rådgivande försäljning, där ett tidigt nej är bättre än ett utdraget kanske.',
  },
  notFor: {
    en: 'Buyers who only want a price, and tenders where money and decisions are not talked about openly.',
    sv: 'Köpare som bara vill ha ett pris, och upphandlingar där man inte talar öppet om pengar och beslut.',
  },
  staleDays: 45,
  criteria: [
    {
      id: 'bonding',
      label: { en: 'Bonding and rapport', sv: 'Förtroende' },
      counts: {
        en: 'They talk openly with us, bad news included, as with an adviser and not a vendor.',
        sv: 'De är öppna mot oss, också med dåliga nyheter, som mot en rådgivare och inte en säljare.',
      },
      levels: {
        assumed: {
          en: 'The talks are pleasant and the chemistry feels right.',
          sv: 'Samtalen är trevliga och kemin känns bra.',
        },
        stated: {
          en: 'They told us what they doubt or fear about us.',
          sv: 'De har sagt vad de tvekar eller oroar sig för när det gäller oss.',
        },
        proven: {
          en: 'They ask us for advice, or bring us bad news before we ask.',
          sv: 'De ber oss om råd, eller kommer med dåliga nyheter innan vi frågar.',
        },
      },
      questions: [
        {
          en: 'What went badly with suppliers you have had before?',
          sv: 'Vad har fungerat dåligt med leverantörer ni haft tidigare?',
        },
        {
          en: 'What makes you hesitate about us?',
          sv: 'Vad får dig att tveka om oss?',
        },
        {
          en: 'What have you not told us yet that could stop this?',
          sv: 'Vad har du inte berättat än som kan stoppa det här?',
        },
      ],
      misreading: {
        en: 'Small talk is not trust: a buyer who never says anything uncomfortable is only polite.',
        sv: 'Småprat är inte förtroende: en köpare som aldrig säger något obekvämt är bara artig.',
      },
      weight: 10,
      expected: { discovery: 1, qualification: 2 },
    },
    {
      id: 'up_front_contract',
      label: { en: 'Up-front contract', sv: 'Överenskommelse före mötet' },
      counts: {
        en: 'Both agreed before the meeting on purpose, time and roles, and that it ends in an answer, even a no.',
        sv: 'Båda har före mötet enats om syfte, tid och roller, och att det slutar i ett besked, även om det blir ett nej.',
      },
      levels: {
        assumed: {
          en: 'We sent an agenda and nobody objected.',
          sv: 'Vi skickade en dagordning och ingen invände.',
        },
        stated: {
          en: 'They said yes to what we are to decide when the meeting ends.',
          sv: 'De har sagt ja till vad vi ska bestämma när mötet är slut.',
        },
        proven: {
          en: 'They kept to it: the right people came, and it ended in a yes, a no or a dated next step.',
          sv: 'De höll överenskommelsen: rätt personer kom, och det slutade i ja, nej eller ett bokat nästa steg.',
        },
      },
      questions: [
        {
          en: 'What must we cover for the meeting to be worth your time?',
          sv: 'Vad måste vi hinna med för att mötet ska vara värt din tid?',
        },
        {
          en: 'If it turns out not to fit, how do we tell each other?',
          sv: 'Om det visar sig inte passa, hur säger vi det till varandra?',
        },
        {
          en: 'If it fits, which next step do we book before we part?',
          sv: 'Om det passar, vilket nästa steg bokar vi innan vi skiljs åt?',
        },
      ],
      misreading: {
        en: 'We settle for “let us think about it”, because we never agreed how the meeting would end.',
        sv: 'Vi nöjer oss med ”vi får fundera”, eftersom vi aldrig kom överens om hur mötet skulle sluta.',
      },
      weight: 15,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
    },
    {
      id: 'pain',
      label: { en: 'Pain', sv: 'Smärta' },
      counts: {
        en: 'The reason behind the reason: what it costs, how it touches them personally, and that it must go.',
        sv: 'Skälet bakom skälet: vad det kostar, hur det drabbar dem personligen och att det måste bort.',
      },
      levels: {
        assumed: {
          en: 'We heard a symptom and filled in the rest.',
          sv: 'Vi hörde ett symtom och fyllde i resten.',
        },
        stated: {
          en: 'They went from symptom to cause, and on to what it does to them personally.',
          sv: 'De har gått från symtom till orsak, och vidare till hur det drabbar dem själva.',
        },
        proven: {
          en: 'They moved to change it: raised it with their boss, set people aside for it.',
          sv: 'De har börjat göra något åt det: tagit upp det med chefen, avsatt folk.',
        },
      },
      questions: [
        {
          en: 'What does not work as it should today, for example?',
          sv: 'Vad fungerar inte som det ska i dag, till exempel?',
        },
        {
          en: 'How long has it been a problem, and what does it do to you?',
          sv: 'Hur länge har det varit ett problem, och hur påverkar det dig?',
        },
        {
          en: 'What have you done about it, or have you given up?',
          sv: 'Vad har ni gjort åt det, eller har ni gett upp?',
        },
      ],
      misreading: {
        en: 'The first problem they mention is seldom the real one, yet we build the presentation on it.',
        sv: 'Det första problemet de nämner är sällan det verkliga, ändå bygger vi presentationen på det.',
      },
      weight: 25,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
      topic: 'need',
    },
    {
      id: 'budget',
      label: { en: 'Budget', sv: 'Budget' },
      counts: {
        en: 'How much money, time and people they can and will put in, said before we propose.',
        sv: 'Hur mycket pengar, tid och folk de kan och vill satsa, sagt innan vi lämnar förslag.',
      },
      levels: {
        assumed: {
          en: 'We have a price in mind that they have not heard.',
          sv: 'Vi har ett pris i tankarna som de inte har hört.',
        },
        stated: {
          en: 'They heard the amount and said they are prepared to pay it.',
          sv: 'De har hört beloppet och sagt att de är beredda att betala det.',
        },
        proven: {
          en: 'They have already put something in: a paid study, a project team.',
          sv: 'De har redan satsat något: en betald förstudie, en projektgrupp.',
        },
      },
      questions: [
        {
          en: 'Roughly what had you thought of spending to be rid of it?',
          sv: 'Ungefär hur mycket hade ni tänkt lägga på att bli av med det?',
        },
        {
          en: 'If it comes to twice what you had thought, what happens then?',
          sv: 'Om det landar på dubbelt så mycket som ni tänkt er, vad händer då?',
        },
        {
          en: 'What have you put into it so far: money, a study, people?',
          sv: 'Vad har ni satsat på det hittills: pengar, en förstudie, folk?',
        },
      ],
      misreading: {
        en: 'We shy away from money, send the proposal and learn the limit from the no.',
        sv: 'Vi drar oss för att prata pengar, skickar förslaget och får veta gränsen genom ett nej.',
      },
      weight: 15,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'budget',
    },
    {
      id: 'decision',
      label: { en: 'Decision', sv: 'Beslut' },
      counts: {
        en: 'How, when and by whom it is decided, known before we present anything.',
        sv: 'Hur, när och av vilka beslutet tas, känt innan vi presenterar något.',
      },
      levels: {
        assumed: {
          en: 'Our contact seems to be the one to convince.',
          sv: 'Vår kontakt verkar vara den vi behöver övertyga.',
        },
        stated: {
          en: 'They told us who decides and what they do between our proposal and their answer.',
          sv: 'De har sagt vem som beslutar och vad de gör mellan vårt förslag och sitt svar.',
        },
        proven: {
          en: 'Those who decide accepted the invitation to the presentation and set a day for their answer.',
          sv: 'De som beslutar har tackat ja till presentationen och satt en dag för sitt svar.',
        },
      },
      questions: [
        {
          en: 'When you chose something like this before, whom did you ask for advice?',
          sv: 'När ni valde något liknande förut, vilka rådfrågade du då?',
        },
        {
          en: 'What happens on your side from a proposal to an answer?',
          sv: 'Vad händer hos er från förslag till svar?',
        },
        {
          en: 'Can everyone who decides be at our next meeting, and answer the same week?',
          sv: 'Kan alla som beslutar vara med på nästa möte, och svara samma vecka?',
        },
      ],
      misreading: {
        en: 'Our contact claims to decide alone, and we hear of the others after the presentation.',
        sv: 'Vår kontakt säger sig besluta själv, och de andra får vi höra om först efter presentationen.',
      },
      weight: 15,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'decision_process',
    },
    {
      id: 'fulfillment',
      label: { en: 'Fulfillment', sv: 'Lösningsförslag' },
      counts: {
        en: 'A proposal that answers the pain they described, within their budget, and nothing more.',
        sv: 'Ett förslag som tar bort smärtan de beskrivit, inom deras budget, och inget mer.',
      },
      levels: {
        assumed: {
          en: 'We believe it suits; they have not held it against their pain.',
          sv: 'Vi tror att det passar; de har inte ställt det mot sitt problem.',
        },
        stated: {
          en: 'They told us which part takes away which pain, and what is still missing.',
          sv: 'De har sagt vilken del som löser vilket problem, och vad som fortfarande saknas.',
        },
        proven: {
          en: 'They confirmed that it answers the pain and took the step they had promised.',
          sv: 'De har bekräftat att det tar bort smärtan och tagit steget de hade lovat.',
        },
      },
      questions: [
        {
          en: 'Which of your problems must our proposal solve first?',
          sv: 'Vilket av era problem måste vårt förslag lösa först?',
        },
        {
          en: 'From one to ten, how well does our proposal solve your problem?',
          sv: 'Från ett till tio, hur väl löser vårt förslag ert problem?',
        },
        {
          en: 'What would make it a ten, and what do you do then?',
          sv: 'Vad krävs för en tia, och vad gör ni då?',
        },
      ],
      misreading: {
        en: 'We show everything we can do and hand them new reasons to hesitate.',
        sv: 'Vi visar allt vi kan och ger dem nya skäl att tveka.',
      },
      weight: 10,
      expected: { proposal: 2, negotiation: 3 },
      topic: 'vision',
    },
    {
      id: 'post_sell',
      label: { en: 'Post-sell', sv: 'Säkra affären' },
      counts: {
        en: 'A yes that will hold: doubts, counter-offers and next steps have been talked through.',
        sv: 'Ett ja som håller: tvivel, motbud och nästa steg är genompratade.',
      },
      levels: {
        assumed: {
          en: 'They sound sure, and we hope nobody changes their mind.',
          sv: 'De låter säkra, och vi hoppas att ingen ändrar sig.',
        },
        stated: {
          en: 'They told us what could make them back out and how they will meet a counter-offer.',
          sv: 'De har sagt vad som kan få dem att backa ur och hur de bemöter ett motbud.',
        },
        proven: {
          en: 'They turned the other supplier down, or began the work on their side.',
          sv: 'De har tackat nej till den andra leverantören, eller satt i gång arbetet hos sig.',
        },
      },
      questions: [
        {
          en: 'What could still make you change your mind?',
          sv: 'Vad skulle fortfarande kunna få er att ändra er?',
        },
        {
          en: 'What do you say when another supplier lowers the price?',
          sv: 'Vad säger du när en annan leverantör sänker priset?',
        },
        {
          en: 'What have you told the other suppliers, and how did they take it?',
          sv: 'Vad har ni sagt till de andra leverantörerna, och hur tog de det?',
        },
      ],
      misreading: {
        en: 'We hurry away after the yes, and the doubts come when we are gone.',
        sv: 'Vi skyndar därifrån efter ett ja, och tvivlen kommer när vi har gått.',
      },
      weight: 10,
      expected: { negotiation: 1, commit: 2 },
    },
  ],
});
