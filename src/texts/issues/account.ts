import { meant } from './meant';

/** What settings can name that the account does not have, or has in a form that does not do. */
export const accountEn = {
  noPipeline: (id: string, near: string | null, label: string | null) =>
    `The account has no deal pipeline "${id}".${meant.en(near, label)}`,
  noStage: (id: string, near: string | null, label: string | null, pipeline: string) =>
    `The account has no stage of ${pipeline} "${id}".${meant.en(near, label)}`,
  noProperty: (name: string, near: string | null, label: string | null) =>
    `The account has no deal property "${name}".${meant.en(near, label)}`,
  noOption: (value: string, near: string | null, label: string | null) =>
    `The account has no option "${value}".${meant.en(near, label)}`,
  stagesFall: (from: string, to: string) => `This rule never matches: "${from}" comes after "${to}".`,
  notComparable: (label: string, operator: string) =>
    `"${label}" is no number, so "${operator}" cannot be asked of it.`,
  noChoice: (label: string, operator: string) =>
    `"${label}" has no options to choose from, so "${operator}" cannot be asked of it.`,
  noOptions: (label: string, type: string) =>
    `"${label}" has no options to stand for levels: its type is ${type}.`,
  severalAtOnce: (label: string) =>
    `"${label}" takes several options at once, and a criterion has one level.`,
  readOnly: (label: string) => `"${label}" cannot be written.`,
  ofHubSpot: (label: string) =>
    `"${label}" is HubSpot’s own and means something else there: choose a property that your account made.`,
  optionTaken: (label: string, property: string, option: string) =>
    `HubSpot’s property ${property} has an option "${label}" already (${option}): choose another name, or remove that option in HubSpot.`,
  noLevelFor: (option: string) =>
    `The option "${option}" stands for no level: a deal that has it counts as not answered.`,
};

export const accountSv: typeof accountEn = {
  noPipeline: (id, near, label) => `Kontot har ingen affärspipeline "${id}".${meant.sv(near, label)}`,
  noStage: (id, near, label, pipeline) =>
    `Kontot har inget steg i ${pipeline} "${id}".${meant.sv(near, label)}`,
  noProperty: (name, near, label) => `Kontot har ingen affärsegenskap "${name}".${meant.sv(near, label)}`,
  noOption: (value, near, label) => `Kontot har inget alternativ "${value}".${meant.sv(near, label)}`,
  stagesFall: (from, to) => `Den här regeln gäller aldrig någon affär: "${from}" kommer efter "${to}".`,
  notComparable: (label, operator) => `"${label}" är inget tal, så "${operator}" går inte att fråga.`,
  noChoice: (label, operator) =>
    `"${label}" har inga alternativ att välja bland, så "${operator}" går inte att fråga.`,
  noOptions: (label, type) => `"${label}" har inga alternativ som kan stå för nivåer: dess typ är ${type}.`,
  severalAtOnce: (label) => `"${label}" tar flera alternativ på en gång, och ett kriterium har en nivå.`,
  readOnly: (label) => `"${label}" går inte att skriva till.`,
  ofHubSpot: (label) =>
    `"${label}" är HubSpots egen och betyder något annat där: välj en egenskap som ert konto har skapat.`,
  optionTaken: (label, property, option) =>
    `HubSpots egenskap ${property} har redan ett alternativ "${label}" (${option}): välj ett annat namn, eller ta bort alternativet i HubSpot.`,
  noLevelFor: (option) =>
    `Alternativet "${option}" står inte för någon nivå: en affär med det räknas som obesvarad.`,
};
