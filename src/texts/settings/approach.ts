/** The section of the settings page about selling approaches and costs. */
export const approachEn = {
  costs: 'What selling costs',
  costsHint:
    'The app’s page begins with these to say what an approach costs and brings. Leave empty what you do not know.',
  tellApart: 'How the approaches are told apart',
  tellApartHint:
    'Each deal is compared with the five approaches by what is known of it. A signal that weighs more decides more; one that weighs 0 does not count.',
  weightHint: (builtIn: string) => `Built in: ${builtIn}`,
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
};

export const approachSv: typeof approachEn = {
  costs: 'Vad det kostar att sälja',
  costsHint:
    'Appens sida räknar med de här kostnaderna när den visar vad ett säljsätt kostar och ger. Lämna tomt det ni inte vet.',
  tellApart: 'Så skiljs säljsätten åt',
  tellApartHint:
    'Varje affär jämförs med de fem säljsätten efter det som är känt om den. En signal som väger mer avgör mer; en som väger 0 räknas inte.',
  weightHint: (builtIn) => `Inbyggd vikt: ${builtIn}`,
  resetWeights: 'Tillbaka till de inbyggda vikterna',
  bands: 'Hur varje säljsätt ser ut',
  bandsHint:
    'Mellan två gränser talar ett tal helt för säljsättet, och allt mindre utanför dem. En gräns som lämnas tom är öppen.',
  currency: 'Valuta för beloppen nedan',
  currencyHint: 'Inbyggda belopp räknas om efter en avrundad kurs.',
  ownAmounts: 'Belopp som ni själva har ändrat behåller sina siffror när valutan byts.',
  changed: (approach) => `${approach} (ändrat)`,
  ends: { startsAt: 'Inte alls under', from: 'Helt från', to: 'Helt till och med', endsAt: 'Inte alls över' },
  money: (signal, currency) => `${signal} i ${currency}`,
  resetBands: 'Tillbaka till de inbyggda intervallen',
};
