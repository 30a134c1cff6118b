import { defineFramework } from './define-framework';

// Choosing the right account is the point of the method and comes first, with most weight. Then its four questions: is
// there an opportunity, can we compete, can we win, is it worth winning. Without an event that compels them nothing is
// decided, and people win it for us: these weigh most of the rest.
export const targetAccount = defineFramework({
  id: 'target_account',
  label: 'Target Account Selling',
  origin: {
    en: 'OnTarget, 1990s; later The TAS Group and Altify.',
    sv: 'OnTarget, 1990-talet; senare The TAS Group och Altify.',
  },
  goodFor: {
    en: 'A few large, named accounts with rivals, where choosing the right ones comes first.',
    sv: 'Ett fåtal stora målkunder där vi har konkurrenter, och där det första är att välja rätt.',
  },
  notFor: {
    en: 'Many small deals: mapping the politics of each costs more than it brings.',
    sv: 'Många små affärer: att kartlägga vem som bestämmer i varje affär kostar mer än det ger.',
  },
  staleDays: 90,
  criteria: [
    {
      id: 'target_profile',
      label: { en: 'Matches the target profile', sv: 'Stämmer med målprofilen' },
      counts: {
        en: 'The account has the same traits and the same trigger as our best customers had.',
        sv: 'Kunden har samma egenskaper och samma utlösande händelse som våra bästa kunder hade.',
      },
      levels: {
        assumed: {
          en: 'Industry and size match; nobody has checked the rest.',
          sv: 'Bransch och storlek stämmer; resten har ingen kontrollerat.',
        },
        stated: {
          en: 'They told us how they work, what they use and what has just changed.',
          sv: 'De har berättat hur de arbetar, vad de använder och vad som nyss har ändrats.',
        },
        proven: {
          en: 'Their figures, systems or news confirm every trait on our list.',
          sv: 'Deras siffror, system eller nyheter bekräftar varje punkt på vår lista.',
        },
      },
      questions: [
        {
          en: 'What has changed in your company over the past year?',
          sv: 'Vad har förändrats hos er det senaste året?',
        },
        {
          en: 'Which companies do you compare yourselves with, and where are you ahead?',
          sv: 'Vilka företag jämför ni er med, och var ligger ni före?',
        },
        {
          en: 'Can you show us which systems and volumes you work with?',
          sv: 'Kan ni visa vilka system och volymer ni arbetar med?',
        },
      ],
      misreading: {
        en: 'Wanting the account does not make it the right one: count its traits against the list.',
        sv: 'Att vi vill ha kunden gör den inte till rätt kund: räkna egenskaperna mot listan.',
      },
      weight: 20,
      expected: { discovery: 1, qualification: 2 },
    },
    {
      id: 'compelling_event',
      label: { en: 'Compelling event', sv: 'Tvingande händelse' },
      counts: {
        en: 'A dated event that forces the account to act, and what happens if they miss it.',
        sv: 'En händelse med datum som tvingar kunden att agera, och vad som händer om de missar den.',
      },
      levels: {
        assumed: {
          en: 'A law is changing or a contract runs out, and we think it presses them.',
          sv: 'En lag ändras eller ett avtal löper ut, och vi tror att det pressar dem.',
        },
        stated: {
          en: 'They named the event, the date and what it costs them to be late.',
          sv: 'De har nämnt händelsen, datumet och vad det kostar dem att bli sena.',
        },
        proven: {
          en: 'We saw it in writing: a board decision, a notice to the old supplier, a legal deadline.',
          sv: 'Vi har sett det på papper: ett styrelsebeslut, en uppsägning av leverantören, en lagstadgad tidsgräns.',
        },
      },
      questions: [
        {
          en: 'What will force you to decide, and when?',
          sv: 'Vad tvingar er till ett beslut, och när?',
        },
        {
          en: 'What can you no longer do, or sell, if it is late?',
          sv: 'Vad kan ni inte längre göra, eller sälja, om det blir försenat?',
        },
        {
          en: 'Can we see the decision or the contract that sets that date?',
          sv: 'Kan vi få se beslutet eller avtalet som sätter det datumet?',
        },
      ],
      misreading: {
        en: 'A date they would like forces nobody: projects slip past such dates every year.',
        sv: 'Ett önskedatum tvingar ingen: varje år passeras sådana datum utan att något händer.',
      },
      weight: 15,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
      topic: 'timing',
    },
    {
      id: 'access_to_funds',
      label: { en: 'Access to funds', sv: 'Tillgång till pengar' },
      counts: {
        en: 'We know who can find the money for it, within a budget or outside one.',
        sv: 'Vi vet vem som kan få fram pengarna, inom en budget eller utanför.',
      },
      levels: {
        assumed: {
          en: 'Their results suggest that they can afford it.',
          sv: 'Deras resultat tyder på att de har råd.',
        },
        stated: {
          en: 'They said where the money will be taken from and who releases it.',
          sv: 'De har sagt var pengarna ska tas och vem som frigör dem.',
        },
        proven: {
          en: 'We saw the budget line or the approved investment request.',
          sv: 'Vi har sett budgetposten eller den godkända investeringsansökan.',
        },
      },
      questions: [
        {
          en: 'Where would the money come from, and what was it meant for?',
          sv: 'Varifrån skulle pengarna tas, och vad var de tänkta för?',
        },
        {
          en: 'What did you last buy outside the budget, and how did that come about?',
          sv: 'Vad köpte ni senast utanför budget, och hur gick det till?',
        },
        {
          en: 'Is the investment request approved, and may we see how it is worded?',
          sv: 'Är investeringsansökan godkänd, och får vi se hur den är formulerad?',
        },
      ],
      misreading: {
        en: 'A rich account is not a funded project.',
        sv: 'En kund med pengar är inte ett projekt med pengar.',
      },
      weight: 10,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'budget',
    },
    {
      id: 'solution_fit',
      label: { en: 'Solution fit', sv: 'Lösningen passar' },
      counts: {
        en: 'What we sell today meets their requirements, and both sides know what is missing.',
        sv: 'Det vi säljer i dag uppfyller deras krav, och båda vet vad som saknas.',
      },
      levels: {
        assumed: {
          en: 'It has fitted similar accounts.',
          sv: 'Det har passat hos liknande kunder.',
        },
        stated: {
          en: 'They told us which requirements we meet and where we fall short.',
          sv: 'De har sagt vilka krav vi uppfyller och var vi inte räcker till.',
        },
        proven: {
          en: 'A test on their own data, by their own rules, met the requirements.',
          sv: 'Ett test på deras egna data, enligt deras egna regler, klarade kraven.',
        },
      },
      questions: [
        {
          en: 'Which of your requirements do you doubt that we can meet?',
          sv: 'Vilka av era krav tvivlar ni på att vi klarar?',
        },
        {
          en: 'Compared with the other options, where do we fit best and where worst?',
          sv: 'Jämfört med de andra alternativen, var passar vi bäst och var sämst?',
        },
        {
          en: 'Could we run one of your own cases and let you judge the result?',
          sv: 'Kan vi köra ett av era egna fall och låta er bedöma resultatet?',
        },
      ],
      misreading: {
        en: 'What we plan for the next release is missing until they can try it.',
        sv: 'Det vi planerar till nästa version saknas tills de kan prova det.',
      },
      weight: 10,
      expected: { qualification: 1, evaluation: 2, proposal: 3 },
      topic: 'fit',
    },
    {
      id: 'formal_criteria',
      label: { en: 'Formal decision criteria', sv: 'Formella beslutskriterier' },
      counts: {
        en: 'The written rules the account will choose by, and how we stand against them.',
        sv: 'De skrivna regler kunden väljer efter, och hur vi står oss mot dem.',
      },
      levels: {
        assumed: {
          en: 'We expect the requirements we met in similar tenders.',
          sv: 'Vi räknar med samma krav som i liknande upphandlingar.',
        },
        stated: {
          en: 'They told us what is mandatory and how the rest is scored.',
          sv: 'De har berättat vad som är obligatoriskt och hur resten poängsätts.',
        },
        proven: {
          en: 'We hold their evaluation form, and it rewards what we do best.',
          sv: 'Vi har deras utvärderingsmall, och den belönar det vi är bäst på.',
        },
      },
      questions: [
        {
          en: 'Who sets the requirements, and which of them are fixed?',
          sv: 'Vem ställer kraven, och vilka av dem ligger fast?',
        },
        {
          en: 'Which requirements are mandatory, and how many points does each of the others give?',
          sv: 'Vilka krav är obligatoriska, och hur många poäng ger vart och ett av de andra?',
        },
        {
          en: 'Could you fill in the form the way you see us today, and send it to us?',
          sv: 'Kan du fylla i mallen så som ni ser oss i dag och skicka den till oss?',
        },
      ],
      misreading: {
        en: 'Meeting every requirement is no lead: the others on the list do so too.',
        sv: 'Att vi klarar alla krav är inget försprång: det gör de andra på listan också.',
      },
      weight: 10,
      expected: { evaluation: 1, proposal: 2, negotiation: 3 },
      topic: 'decision_criteria',
    },
    {
      id: 'inside_support',
      label: { en: 'Inside support', sv: 'Stöd på insidan' },
      counts: {
        en: 'Someone inside the account wants us to win and helps us to.',
        sv: 'Någon hos kunden vill att vi vinner och hjälper oss att göra det.',
      },
      levels: {
        assumed: {
          en: 'A few contacts seem to prefer us.',
          sv: 'Några kontakter verkar föredra oss.',
        },
        stated: {
          en: 'A contact told us that they want us to win, and why.',
          sv: 'En kontakt har sagt att den vill att vi vinner, och varför.',
        },
        proven: {
          en: 'They warned us of an obstacle in time, or won over a doubting colleague.',
          sv: 'Personen har varnat oss för ett hinder i tid eller vunnit över en tveksam kollega.',
        },
      },
      questions: [
        {
          en: 'Who in your organisation most wants this to happen?',
          sv: 'Vem hos er vill mest att det här blir av?',
        },
        {
          en: 'If it were up to you alone, whom would you choose, and why?',
          sv: 'Om det bara var upp till dig, vem skulle du välja, och varför?',
        },
        {
          en: 'Which colleague doubts us, and will you help us answer?',
          sv: 'Vilken kollega tvivlar på oss, och kan du hjälpa oss att svara?',
        },
      ],
      misreading: {
        en: 'Our supporter may be just as helpful to the other bidders.',
        sv: 'Den som hjälper oss kan vara lika hjälpsam mot de andra anbudsgivarna.',
      },
      weight: 13,
      expected: { qualification: 1, evaluation: 2, proposal: 3 },
      person: 'champion',
      topic: 'champion',
    },
    {
      id: 'political_alignment',
      label: { en: 'Political alignment', sv: 'Politisk förankring' },
      counts: {
        en: 'Those who settle it in practice, whatever the chart says, are on our side.',
        sv: 'De som avgör i praktiken, vad organisationsschemat än säger, står på vår sida.',
      },
      levels: {
        assumed: {
          en: 'We have drawn up who influences whom, from their titles.',
          sv: 'Vi har ritat upp vem som påverkar vem, utifrån titlarna.',
        },
        stated: {
          en: 'Two contacts told us, each on their own, who settles it and whom that person favours.',
          sv: 'Två kontakter har var för sig sagt vem som avgör och vilken leverantör den personen lutar åt.',
        },
        proven: {
          en: 'The one who settles it took our side openly: in minutes, an email or a steering group.',
          sv: 'Den som avgör har öppet tagit ställning för oss: i ett protokoll, ett mejl eller en styrgrupp.',
        },
      },
      questions: [
        {
          en: 'When people here disagree, whose opinion settles it?',
          sv: 'När ni är oense, vems åsikt avgör?',
        },
        {
          en: 'Who would rather see another supplier, and how much does that opinion count?',
          sv: 'Vem skulle hellre se en annan leverantör, och hur tungt väger den rösten?',
        },
        {
          en: 'Could the one who settles it join our next meeting and say what weighs most?',
          sv: 'Kan den som avgör vara med på nästa möte och säga vad som väger tyngst?',
        },
      ],
      misreading: {
        en: 'Many friends further down do not outvote one opponent at the top.',
        sv: 'Många vänner längre ner väger inte upp en motståndare i toppen.',
      },
      weight: 12,
      expected: { evaluation: 1, proposal: 2, commit: 3 },
    },
    {
      id: 'worth_winning',
      label: { en: 'Worth winning', sv: 'Värd att vinna' },
      counts: {
        en: 'Revenue, profit and risk make the deal worth what it costs us to win.',
        sv: 'Intäkt, vinst och risk gör affären värd vad den kostar oss att vinna.',
      },
      levels: {
        assumed: {
          en: 'We have put our usual contract value and margin on it.',
          sv: 'Vi har räknat med vårt vanliga avtalsvärde och vår vanliga marginal.',
        },
        stated: {
          en: 'They gave us volume, term and conditions, and our margin holds.',
          sv: 'De har angett volym, avtalstid och villkor, och vår marginal håller.',
        },
        proven: {
          en: 'The terms stand in their draft contract or forecast, and our calculation on them is approved.',
          sv: 'Villkoren står i deras avtalsutkast eller prognos, och vår kalkyl på dem är godkänd.',
        },
      },
      questions: [
        {
          en: 'How much would you buy in the first year, and how would that grow?',
          sv: 'Hur mycket skulle ni köpa första året, och hur skulle det växa?',
        },
        {
          en: 'Which terms do you require of suppliers: penalties, payment, liability?',
          sv: 'Vilka villkor kräver ni av leverantörer: viten, betalning, ansvar?',
        },
        {
          en: 'Can we have your standard contract, or your remarks on ours?',
          sv: 'Kan vi få ert standardavtal, eller era synpunkter på vårt?',
        },
      ],
      misreading: {
        en: 'A famous name on the customer list does not pay for three years of losses.',
        sv: 'Ett känt namn på kundlistan betalar inte för tre år med förlust.',
      },
      weight: 10,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
    },
  ],
});
