import { meant } from './meant';

/** What can be wrong with settings in themselves, or not be meant so. */
export const checksEn = {
  tooLarge: (length: number, most: number) =>
    `The settings have ${length} characters, and HubSpot keeps ${most}. Shorten own frameworks, or let them copy others (copyOf) instead of repeating them.`,
  unknownFramework: (id: string, near: string | null) => `There is no framework "${id}".${meant.en(near)}`,
  notEnabled: (label: string, id: string) => `${label} is not enabled: add "${id}" to enabledFrameworks.`,
  retired: (label: string) => `"${label}" is archived.`,
  enabledAnyway: (label: string) =>
    `"${label}" is your own, and enabled until it is archived: this says nothing.`,
  inUse: (label: string, deals: number) =>
    `"${label}" cannot be deleted: at least ${deals === 1 ? '1 deal holds' : `${deals} deals hold`} answers of it. Archive it instead.`,
  thresholdsFall: () => '"developing" must begin below "strong".',
  thresholdsCarried: (strong: number, developing: number) =>
    `Your thresholds ${strong} and ${developing} were scores. They now say how much of what the stage expects must be met, in percent: check whether they still suit you.`,
  thresholdsReset: (strong: number, developing: number) =>
    `Bands no longer go by the score (${strong} and ${developing}): they go by how much of what the stage expects is met, with new built-in thresholds.`,

  neverMatches: () => 'This rule never matches: its conditions contradict each other.',
  hiddenRule: (by: number) => `This rule never matches: rule ${by} comes first and matches the same deals.`,
  bothMatch: (earlier: number, later: number) =>
    `A deal can match rules ${earlier} and ${later}: the first one wins.`,

  adjustsOwn: () => 'This framework is your own: change it under ownFrameworks.',
  noCriterion: (framework: string, id: string, near: string | null) =>
    `${framework} has no criterion "${id}".${meant.en(near)}`,
  allWeightsZero: () => 'Every weight is 0, so nothing counts.',
  expectsLess: () => 'It expects less at a later milestone than at an earlier one.',
  mappedTwice: (property: string) =>
    `"${property}" is mapped twice in this framework: each criterion needs a property of its own.`,
  mappedOntoOurs: (property: string) =>
    `"${property}" is one of Plumbline’s own: without a mapping the criterion is kept in a property of its own.`,
  noLevelMapped: () => 'No option stands for a level from 0 to 3.',

  builtInId: (id: string) => `"${id}" is the id of a built-in framework.`,
  reservedId: (id: string) =>
    `"${id}" cannot be an id: every object of JavaScript has something of that name.`,
  labelTooLong: (length: number, most: number) =>
    `A deal property would be named with it in ${length} characters, and HubSpot takes ${most}: shorten it, or the framework’s name.`,
  labelTaken: (name: string) =>
    `"${name}" is the name of another one already: in HubSpot’s lists nobody could tell them apart, so HubSpot refuses it.`,
  circularCopy: (ids: string) => `The copies go in a circle: ${ids}.`,
  sameProperty: (other: string) =>
    `It would be kept in the same deal property as ${other}. Choose another id.`,
  noLabel: (id: string) => `"${id}" has no name.`,
  noCounts: (id: string) => `"${id}" does not say what counts as met.`,
  noQuestions: (id: string) => `"${id}" has no questions.`,
  factorUnknown: (id: string) => `The framework has no criterion "${id}".`,
  twice: (id: string) => `"${id}" is there twice.`,

  noRate: (currency: string) =>
    `There is no exchange rate for ${currency}: annual contract value (ACV) counts only where you give bands for it.`,
  notPositive: () => 'It must be more than 0.',
  noGrade: () => 'It must be from 0 to 1.',
  startsAtSaysNothing: () => 'Where the band is open below, a number at which it begins says nothing.',
  endsAtSaysNothing: () => 'Where the band is open above, a number at which it ends says nothing.',
  bandInverted: () => 'The band is inverted: its four numbers must not fall.',

  countsAsUnknown: () => 'A 0 counts as not known here, and what depends on it is not computed.',
  numbersFall: () => 'These numbers must not fall from one to the next.',
};

export const checksSv: typeof checksEn = {
  tooLarge: (length, most) =>
    `Inställningarna har ${length} tecken, och HubSpot rymmer ${most}. Korta egna ramverk, eller låt dem kopiera andra (copyOf) i stället för att upprepa dem.`,
  unknownFramework: (id, near) => `Det finns inget ramverk "${id}".${meant.sv(near)}`,
  notEnabled: (label, id) => `${label} är inte aktiverat: lägg till "${id}" i enabledFrameworks.`,
  retired: (label) => `"${label}" är arkiverat.`,
  enabledAnyway: (label) => `"${label}" är ert eget och aktiverat tills det arkiveras: det här säger inget.`,
  inUse: (label, deals) =>
    `"${label}" går inte att ta bort: minst ${deals === 1 ? '1 affär har' : `${deals} affärer har`} svar i det. Arkivera det i stället.`,
  thresholdsFall: () => '"developing" måste börja under "strong".',
  thresholdsCarried: (strong, developing) =>
    `Era gränser ${strong} och ${developing} gällde poängen. Nu anger de hur många procent av stegets krav som ska vara uppfyllda: kontrollera om de fortfarande passar.`,
  thresholdsReset: (strong, developing) =>
    `Klasserna utgår inte längre från poängen (${strong} och ${developing}) utan från hur stor del av stegets krav som är uppfylld, med nya inbyggda gränser.`,

  neverMatches: () => 'Den här regeln gäller aldrig någon affär: villkoren motsäger varandra.',
  hiddenRule: (by) =>
    `Den här regeln gäller aldrig någon affär: regel ${by} kommer före och gäller samma affärer.`,
  bothMatch: (earlier, later) =>
    `En affär kan omfattas av både regel ${earlier} och ${later}: den första gäller.`,

  adjustsOwn: () => 'Det här ramverket är ert eget: ändra det under ownFrameworks.',
  noCriterion: (framework, id, near) => `${framework} har inget kriterium "${id}".${meant.sv(near)}`,
  allWeightsZero: () => 'Varje vikt är 0, så inget räknas.',
  expectsLess: () => 'Det förväntar sig mindre vid en senare milstolpe än vid en tidigare.',
  mappedTwice: (property) =>
    `"${property}" är kopplad två gånger i det här ramverket: varje kriterium behöver en egen egenskap.`,
  mappedOntoOurs: (property) =>
    `"${property}" är en av Plumblines egna: utan koppling sparas kriteriet i en egen egenskap.`,
  noLevelMapped: () => 'Inget alternativ står för en nivå från 0 till 3.',

  builtInId: (id) => `"${id}" är ett inbyggt ramverks id.`,
  reservedId: (id) => `"${id}" kan inte vara ett id: alla objekt i JavaScript har något med det namnet.`,
  labelTooLong: (length, most) =>
    `En affärsegenskap skulle få ett namn på ${length} tecken med det, och HubSpot tar ${most}: korta det, eller ramverkets namn.`,
  labelTaken: (name) =>
    `"${name}" är redan namnet på något annat: i HubSpots listor går de inte att skilja åt, så HubSpot säger nej.`,
  circularCopy: (ids) => `Kopiorna går i cirkel: ${ids}.`,
  sameProperty: (other) => `Det skulle sparas i samma affärsegenskap som ${other}. Välj ett annat id.`,
  noLabel: (id) => `"${id}" saknar namn.`,
  noCounts: (id) => `"${id}" säger inte vad som räknas som uppfyllt.`,
  noQuestions: (id) => `"${id}" saknar frågor.`,
  factorUnknown: (id) => `Ramverket har inget kriterium "${id}".`,
  twice: (id) => `"${id}" finns två gånger.`,

  noRate: (currency) =>
    `Det finns ingen växelkurs för ${currency}: årligt avtalsvärde (ACV) räknas bara där ni anger intervall för det.`,
  notPositive: () => 'Talet ska vara större än 0.',
  noGrade: () => 'Talet ska vara från 0 till 1.',
  startsAtSaysNothing: () => 'När intervallet är öppet nedåt säger ett tal där det börjar inget.',
  endsAtSaysNothing: () => 'När intervallet är öppet uppåt säger ett tal där det slutar inget.',
  bandInverted: () => 'Intervallet är omvänt: de fyra talen får inte sjunka.',

  countsAsUnknown: () => 'En nolla räknas som okänt här, och det som bygger på den räknas inte ut.',
  numbersFall: () => 'Talen får inte sjunka från det ena till det andra.',
};
