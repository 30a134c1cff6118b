import { defineFramework } from './define-framework';

// Impact and critical event weigh most: the method holds that customers buy the impact, and by the date they need it.
export const spiced = defineFramework({
  id: 'spiced',
  label: 'SPICED',
  origin: {
    en: 'Winning by Design (Jacco van der Kooij), 2010s.',
    sv: 'Winning by Design (Jacco van der Kooij), 2010-talet.',
  },
  goodFor: {
    en: 'Subscriptions, where one picture of the customer must last from sale to onboarding and renewal.',
    sv: 'Abonnemang, där samma bild av kunden ska hålla från försäljning till införande och förnyelse.',
  },
  notFor: {
    en: 'Large formal purchases: people, process and criteria share one line, and rivals have none.',
    sv: 'Stora formella inköp: personer, process och kriterier ryms på en enda rad, och konkurrenter finns inte med.',
  },
  staleDays: 45,
  criteria: [
    {
      id: 'situation',
      label: { en: 'Situation', sv: 'Situation' },
      counts: {
        en: 'The facts that decide whether we suit them: size, team, tools, what changed lately.',
        sv: 'De fakta som avgör om vi passar dem: storlek, team, verktyg, vad som hänt på sistone.',
      },
      levels: {
        assumed: {
          en: 'Facts from company registers, LinkedIn or earlier contacts.',
          sv: 'Uppgifter från bolagsregister, LinkedIn eller tidigare kontakter.',
        },
        stated: {
          en: 'They told us about the team, the tools and what is changing.',
          sv: 'De har berättat om teamet, verktygen och vad som är på väg att ändras.',
        },
        proven: {
          en: 'We have seen it: a user list, exported data, the tool in use.',
          sv: 'Vi har sett det: en användarlista, exporterade data, verktyget i drift.',
        },
      },
      questions: [
        {
          en: 'Who works with this today, and in which tools?',
          sv: 'Vilka arbetar med det här i dag, och i vilka verktyg?',
        },
        {
          en: 'What has changed for you over the last year?',
          sv: 'Vad har ändrats för er det senaste året?',
        },
        {
          en: 'Could you send us an export, so that we see what a normal week looks like?',
          sv: 'Kan du skicka en export så att vi ser hur en vanlig vecka ser ut?',
        },
      ],
      misreading: {
        en: 'A complete company profile feels like progress, but nobody buys because of their headcount.',
        sv: 'En ifylld företagsprofil känns som framsteg, men ingen köper på grund av antalet anställda.',
      },
      weight: 10,
      expected: { discovery: 1, qualification: 2 },
      topic: 'situation',
    },
    {
      id: 'pain',
      label: { en: 'Pain', sv: 'Smärta' },
      counts: {
        en: 'What troubles them today, in the work and for the people who do it.',
        sv: 'Vad som besvärar dem i dag, i arbetet och för dem som gör det.',
      },
      levels: {
        assumed: {
          en: 'Customers like them usually come to us for this.',
          sv: 'Sådana kunder brukar komma till oss för just det här.',
        },
        stated: {
          en: 'At least one user and one manager told us where it hurts.',
          sv: 'Minst en användare och en chef har berättat var skon klämmer.',
        },
        proven: {
          en: 'They showed us a real case: a recording, a ticket, a customer who complained.',
          sv: 'De har visat ett verkligt fall: en inspelning, ett ärende, en kund som klagat.',
        },
      },
      questions: [
        { en: 'What takes longer than it should?', sv: 'Vad tar längre tid än det borde?' },
        {
          en: 'What is your day like when it goes wrong?',
          sv: 'Hur ser din dag ut när det går fel?',
        },
        {
          en: 'Can we look at the latest case together?',
          sv: 'Kan vi titta på det senaste fallet tillsammans?',
        },
      ],
      misreading: {
        en: 'We note the pain our product was built for, whatever the buyer complained about.',
        sv: 'Vi antecknar problemet vår produkt är byggd för, vad köparen än klagade på.',
      },
      weight: 20,
      expected: { discovery: 1, qualification: 2, proposal: 3 },
      topic: 'need',
    },
    {
      id: 'impact',
      label: { en: 'Impact', sv: 'Effekt' },
      counts: {
        en: 'What the pain does to revenue, cost or risk, and what changes for whom once it is gone.',
        sv: 'Vad problemet kostar i intäkter, pengar eller risk, och vad som ändras för vem när det är borta.',
      },
      levels: {
        assumed: {
          en: 'We borrow the result that another customer got.',
          sv: 'Vi utgår från resultatet som en annan kund fick.',
        },
        stated: {
          en: 'They put a number on it and said who would notice.',
          sv: 'De har satt en siffra på det och sagt vem som skulle märka skillnaden.',
        },
        proven: {
          en: 'The number is in a plan they follow up, or a pilot produced it.',
          sv: 'Siffran finns i en plan som de följer upp, eller kom fram i en pilot.',
        },
      },
      questions: [
        {
          en: 'What would be different in a year if this worked?',
          sv: 'Vad skulle vara annorlunda om ett år om det här fungerade?',
        },
        {
          en: 'What would it be worth in money, customers or days, by your own count?',
          sv: 'Vad vore det värt i pengar, kunder eller dagar, om du räknar själv?',
        },
        {
          en: 'In which of your reports would it show, and may we see where it stands now?',
          sv: 'I vilken av era rapporter skulle det synas, och får vi se hur det ser ut nu?',
        },
      ],
      misreading: {
        en: 'We write down what the product does; impact is what it changes in their results.',
        sv: 'Vi antecknar vad produkten gör; effekten är vad den ändrar i deras resultat.',
      },
      weight: 30,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'impact',
    },
    {
      id: 'critical_event',
      label: { en: 'Critical event', sv: 'Kritisk händelse' },
      counts: {
        en: 'A date they cannot move, by which the impact must be there, and what missing it leads to.',
        sv: 'Ett datum som inte går att flytta, då resultatet måste synas, och vad som händer om de missar det.',
      },
      levels: {
        assumed: {
          en: 'We know of a date that ought to matter to them.',
          sv: 'Vi känner till ett datum som borde betyda något för dem.',
        },
        stated: {
          en: 'They told us of the event and what happens if they are not ready.',
          sv: 'De har berättat om händelsen och vad som händer om de inte är redo.',
        },
        proven: {
          en: 'The event is public or under contract, and they planned backwards from it with us.',
          sv: 'Händelsen är offentlig eller avtalad, och de har planerat bakåt från den med oss.',
        },
      },
      questions: [
        {
          en: 'By which date must this be ready, and who could move that date?',
          sv: 'Till vilket datum måste det här vara klart, och vem skulle kunna flytta det?',
        },
        {
          en: 'Who has to explain it if you are late?',
          sv: 'Vem får stå till svars om ni blir sena?',
        },
        {
          en: 'Shall we count backwards from that day and book the weeks now?',
          sv: 'Ska vi räkna bakåt från den dagen och boka veckorna nu?',
        },
      ],
      misreading: {
        en: 'If the date can move and nobody is blamed, it was never critical.',
        sv: 'Kan datumet flyttas utan att någon får skulden var det aldrig kritiskt.',
      },
      weight: 25,
      expected: { qualification: 1, evaluation: 2, negotiation: 3 },
      topic: 'timing',
    },
    {
      id: 'decision',
      label: { en: 'Decision', sv: 'Beslut' },
      counts: {
        en: 'The people who decide, the steps they take and the criteria they use: all three.',
        sv: 'Vilka som beslutar, vilka steg de tar och vilka kriterier de använder: alla tre.',
      },
      levels: {
        assumed: {
          en: 'We know one of the three and guess the rest.',
          sv: 'Vi vet en av de tre sakerna och gissar oss till resten.',
        },
        stated: {
          en: 'They named people, steps and criteria, and said what tips the scale.',
          sv: 'De har nämnt personer, steg och kriterier, och sagt vad som fäller utslaget.',
        },
        proven: {
          en: 'All three are in a plan we share, and the people in it have taken part.',
          sv: 'Alla tre finns i en gemensam plan, och personerna i den har deltagit.',
        },
      },
      questions: [
        {
          en: 'Who will use it, who pays for it, and who has to agree?',
          sv: 'Vilka ska använda det, vem betalar och vem måste säga ja?',
        },
        {
          en: 'How do you go about choosing, and what matters most then?',
          sv: 'Hur går ni till väga när ni väljer, och vad är viktigast då?',
        },
        {
          en: 'Would you check this plan with the others and tell us what is missing?',
          sv: 'Kan du stämma av planen med de andra och säga vad som saknas?',
        },
      ],
      misreading: {
        en: 'We know who signs and tick the whole line, with steps and criteria still unknown.',
        sv: 'Vi vet vem som skriver på och bockar av alltihop, fast steg och kriterier är okända.',
      },
      weight: 15,
      expected: { evaluation: 1, proposal: 2, commit: 3 },
      topic: 'decision_process',
    },
  ],
});
