/** The section of the settings page about selling approaches and costs. */
export const approachEn = {
  costs: 'What selling costs',
  costsHint:
    'The app’s page begins with these to say what an approach costs and brings. Leave empty what you do not know.',
  tellApart: 'How the approaches are told apart',
  tellApartHint:
    'Each deal is compared with the five approaches by what is known of it. A signal that weighs more decides more; one that weighs 0 does not count.',
  weightHint: (builtIn: string) => `Built in: ${builtIn}`,
  builtIn: (value: string) => `Built in: ${value}`,
  resetWeights: 'Back to the built-in weights',
  bands: 'What each approach looks like',
  bandsHint:
    'A number speaks fully for an approach between two ends, and less and less outside them. Empty ends are open.',
  currency: 'Currency of the amounts below',
  currencyHint: 'Built-in amounts are converted at a rounded rate.',
  ownAmounts: 'Amounts you have changed yourself keep their numbers when the currency changes.',
  changed: (approach: string) => `${approach} (changed)`,
  ends: { startsAt: 'Not at all below', from: 'Fully from', to: 'Fully up to', endsAt: 'Not at all above' },
  money: (signal: string, currency: string) => `${signal} in ${currency}`,
  resetBands: 'Back to the built-in bands',
  yardsticks: 'What the figures are judged by',
  yardsticksHint:
    'Surveys age and disagree. Where you know better, set your own; an emptied field goes back to what is built in.',
  yardstick: {
    cacRatio: 'Median CAC ratio',
    ltvToCac: 'Healthy LTV to CAC',
    paybackMonths: 'Payback (months)',
    middleDeal: 'ACV of middle deals',
    paybackSmall: 'Usual payback of small deals (months)',
    paybackMiddle: 'Usual payback of middle deals (months)',
    paybackLarge: 'Usual payback of large deals (months)',
    winRateSmall: 'Usual win rate of small deals (%)',
    winRateMiddle: 'Usual win rate of middle deals (%)',
    winRateLarge: 'Usual win rate of large deals (%)',
  },
  paybackParts: { best: 'Very good below', good: 'Good up to', concern: 'A concern up to' },
  rangeEnds: { from: 'From', to: 'To' },
  resetYardsticks: 'Back to what is built in',
};

export const approachSv: typeof approachEn = {
  costs: 'Vad det kostar att sälja',
  costsHint:
    'Appens sida räknar med de här kostnaderna när den visar vad ett säljsätt kostar och ger. Lämna tomt det ni inte vet.',
  tellApart: 'Så skiljs säljsätten åt',
  tellApartHint:
    'Varje affär jämförs med de fem säljsätten efter det som är känt om den. En signal som väger mer avgör mer; en som väger 0 räknas inte.',
  weightHint: (builtIn) => `Inbyggd vikt: ${builtIn}`,
  builtIn: (value) => `Inbyggt: ${value}`,
  resetWeights: 'Tillbaka till de inbyggda vikterna',
  bands: 'Hur varje säljsätt ser ut',
  bandsHint:
    'Mellan två gränser talar ett tal helt för säljsättet, och allt mindre utanför dem. En gräns som lämnas tom är öppen.',
  currency: 'Valuta för beloppen nedan',
  currencyHint: 'Inbyggda belopp räknas om efter en avrundad kurs.',
  ownAmounts: 'Belopp som ni själva har ändrat behåller sina siffror när valutan byts.',
  changed: (approach) => `${approach} (ändrat)`,
  ends: {
    startsAt: 'Passar inte alls under',
    from: 'Passar helt från',
    to: 'Passar helt till och med',
    endsAt: 'Passar inte alls över',
  },
  money: (signal, currency) => `${signal} i ${currency}`,
  resetBands: 'Tillbaka till de inbyggda intervallen',
  yardsticks: 'Vad siffrorna bedöms efter',
  yardsticksHint:
    'Undersökningar åldras och kommer fram till olika siffror. Ange egna gränser om ni vet bättre; töms ett fält gäller det inbyggda värdet igen.',
  yardstick: {
    cacRatio: 'Median för CAC-kvoten',
    ltvToCac: 'LTV/CAC som är sunt',
    paybackMonths: 'Återbetalning (månader)',
    middleDeal: 'ACV för medelstora affärer',
    paybackSmall: 'Vanlig återbetalning för små affärer (månader)',
    paybackMiddle: 'Vanlig återbetalning för medelstora affärer (månader)',
    paybackLarge: 'Vanlig återbetalning för stora affärer (månader)',
    winRateSmall: 'Vanlig andel vunna av små affärer (%)',
    winRateMiddle: 'Vanlig andel vunna av medelstora affärer (%)',
    winRateLarge: 'Vanlig andel vunna av stora affärer (%)',
  },
  paybackParts: { best: 'Mycket bra under', good: 'Bra till och med', concern: 'Oroande till och med' },
  rangeEnds: { from: 'Från', to: 'Till' },
  resetYardsticks: 'Tillbaka till de inbyggda värdena',
};
