/** What is said of costs, yardsticks and the choice of an approach, on the app's page and on the command line. */
export const moneyEn = {
  fit: 'Fit',
  tooLittleHelp: 'Too little help for these buyers',
  paceInDoubt: 'No verdict, since its typical pace is out of line with the rest',
  choice: {
    approach: (approach: string, months: string) =>
      `At this ACV, ${approach.toLowerCase()} selling suits best of the approaches that pay back within ${months} months and give these buyers enough help.`,
    'none-pays': (months: string) =>
      `At this ACV no approach pays back within ${months} months: raise the price, or sell at a lower cost.`,
    'none-suits': (months: string) =>
      `The approaches that pay back within ${months} months give these buyers too little help, and what suits them costs too much: raise the price, or sell at a lower cost.`,
    'pace-in-doubt': (approach: string) =>
      `${approach} selling suits best. Its typical pace, 1 or 2 deals a month, is out of line with the rest, so go by your own figures for today.`,
  },
  atTodaysPace: (usual: string, own: string, months: string) =>
    `That is at ${usual} deals won per rep and month. At today’s ${own}, payback takes ${months} months: raise the pace, or sell at a lower cost.`,
  winRate: {
    usual: (from: string, to: string) => `Usual at this ACV: ${from} to ${to} %`,
    verdict: { below: 'Below usual', usual: 'As usual', above: 'Above usual' },
    whyUnjudged: {
      'few-closed': 'Fewer than 10 deals closed: too few to judge it',
      'unknown-size': 'What is usual is not known in this currency',
    },
    lowTitle: 'The win rate suggests that the approach is too simple',
    low: (percent: string, from: string, to: string) =>
      `${percent} % are won, where ${from} to ${to} % are usual at this ACV. Buyers who expect help and do not get it buy elsewhere.`,
    lowCheck: (approach: string) =>
      `Make sure that these buyers really get ${approach.toLowerCase()} selling.`,
  },
  repByApproach: {
    title: 'Cost of a rep a month, by approach',
    hint: 'The more an approach asks of reps, the more they cost. Leave empty where the cost above applies.',
    label: (approach: string, currency: string) => `${approach} (${currency})`,
  },
  judgedBy: {
    cacRatio: (median: string) => `The median is ${median}; lower is better.`,
    ltvToCac: (healthy: string) => `${healthy} or more is healthy.`,
    paybackMonths: (best: string, good: string, concern: string) =>
      `Under ${best} is best, up to ${good} good, up to ${concern} a concern, above that critical.`,
    paybackForSize: (small: string, middle: string, large: string) =>
      `Small deals ${small} months, middle ones ${middle}, large ones ${large}.`,
    winRate: (small: string, middle: string, large: string) =>
      `Small deals ${small} %, middle ones ${middle} %, large ones ${large} %.`,
    middleDeal: (from: string, to: string) => `Middle deals have an ACV from ${from} to ${to}.`,
    range: (from: string, to: string) => `${from} to ${to}`,
    own: 'As set in your settings.',
  },
};

export const moneySv: typeof moneyEn = {
  fit: 'Passar',
  tooLittleHelp: 'För lite hjälp för de här köparna',
  paceInDoubt: 'Bedöms inte, eftersom den typiska takten inte går ihop med de övrigas',
  choice: {
    approach: (approach, months) =>
      `Vid detta ACV passar ${approach.toLowerCase()} bäst av de säljsätt som betalar sig inom ${months} månader och ger köparna tillräckligt med hjälp.`,
    'none-pays': (months) =>
      `Vid detta ACV betalar sig inget säljsätt inom ${months} månader: höj priset eller sälj till en lägre kostnad.`,
    'none-suits': (months) =>
      `De säljsätt som betalar sig inom ${months} månader ger köparna för lite hjälp, och det som passar dem kostar för mycket: höj priset eller sälj till en lägre kostnad.`,
    'pace-in-doubt': (approach) =>
      `${approach} passar bäst. Den typiska takten, 1 eller 2 affärer i månaden, går inte ihop med de övriga säljsättens, så gå efter era egna siffror för i dag.`,
  },
  atTodaysPace: (usual, own, months) =>
    `Det förutsätter ${usual} vunna affärer per säljare och månad. Med dagens ${own} tar återbetalningen ${months} månader: öka takten eller sälj till en lägre kostnad.`,
  winRate: {
    usual: (from, to) => `Vanligt vid detta ACV: ${from} till ${to} %`,
    verdict: { below: 'Lägre än vanligt', usual: 'Som vanligt', above: 'Högre än vanligt' },
    whyUnjudged: {
      'few-closed': 'Färre än 10 avslutade affärer är för få för att bedöma',
      'unknown-size': 'Det går inte att säga vad som är vanligt i den här valutan',
    },
    lowTitle: 'Andelen vunna tyder på att säljsättet är för enkelt',
    low: (percent, from, to) =>
      `${percent} % vinns, men ${from} till ${to} % är vanligt vid detta ACV. Köpare som väntar sig hjälp och inte får den köper av någon annan.`,
    lowCheck: (approach) => `Se till att det verkligen är ${approach.toLowerCase()} de möter.`,
  },
  repByApproach: {
    title: 'Kostnad för en säljare per månad, per säljsätt',
    hint: 'Ju mer säljsättet kräver av säljarna, desto mer kostar de. Lämna tomt där kostnaden ovan gäller.',
    label: (approach, currency) => `${approach} (${currency})`,
  },
  judgedBy: {
    cacRatio: (median) => `Medianen är ${median}; lägre är bättre.`,
    ltvToCac: (healthy) => `${healthy} eller mer är sunt.`,
    paybackMonths: (best, good, concern) =>
      `Under ${best} är bäst, till och med ${good} bra, till och med ${concern} oroande, däröver kritiskt.`,
    paybackForSize: (small, middle, large) =>
      `Små affärer ${small} månader, medelstora ${middle}, stora ${large}.`,
    winRate: (small, middle, large) => `Små affärer ${small} %, medelstora ${middle} %, stora ${large} %.`,
    middleDeal: (from, to) => `Medelstora är affärer med ett ACV från ${from} till ${to}.`,
    range: (from, to) => `${from} till ${to}`,
    own: 'Enligt era inställningar.',
  },
};
