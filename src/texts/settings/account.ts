/** The section of the settings page about what the account needs. */
export const accountEn = {
  title: 'Deal properties and contact labels',
  hint: 'Answers and figures are kept in deal properties, people of a deal as contact labels. The saved settings decide which are needed; nothing is ever deleted.',
  loading: 'Looking at what the account has',
  failed: 'What the account has could not be read',
  lookAgain: 'Look again',
  complete: 'The account has everything the saved settings need',
  figures: { unchanged: 'In place', create: 'Missing', change: 'Different', labels: 'Missing labels' },
  createList: (count: number) =>
    count === 1 ? '1 deal property is missing' : `${count} deal properties are missing`,
  changeList: (count: number) =>
    count === 1 ? '1 deal property differs' : `${count} deal properties differ`,
  labelList: (count: number) =>
    count === 1 ? '1 contact label is missing' : `${count} contact labels are missing`,
  leftAloneList: (count: number) =>
    count === 1 ? '1 thing of yours is left alone' : `${count} things of yours are left alone`,
  differs: (name: string, what: string) => `${name}: ${what}`,
  what: { label: 'label', description: 'description', options: 'options' },
  leftAlone: (name: string, what: string) => `${name}: ${what}`,
  roomTitle: 'Room in this account',
  room: (used: string, limit: string, needed: string) =>
    `Deal properties: ${used} of ${limit} used, ${needed} needed.`,
  objects: (used: string, limit: string) => `Custom objects: ${used} of ${limit} used.`,
  noRoomKnown: 'HubSpot does not say how many deal properties the account may have.',
  store:
    'The settings live in a custom object of their own, or in a hidden deal property where the account has no room for one.',
  hindered: 'Nothing can be made yet',
  noRoom: (needed: string, room: string) =>
    `${needed === '1' ? '1 deal property is' : `${needed} deal properties are`} needed, and there is room for ${room}. Enable fewer frameworks, or delete deal properties that nobody uses.`,
  conflict: (property: string, problem: string) =>
    `${property} cannot be used: ${problem}. Rename or delete it in HubSpot, then look again.`,
  start: (count: string) => (count === '1' ? 'Make 1 thing' : `Make all ${count}`),
  running: 'Making what is missing',
  progress: (done: string, of: string) => `${done} of ${of} done`,
  made: (count: string) =>
    count === '1' ? '1 thing was made or changed' : `${count} things were made or changed`,
  stopped: 'Stopped',
  refused: 'HubSpot refused the rest',
  interrupted: 'It could not be finished',
  soFar: (count: string) => (count === '1' ? 'Done: 1 thing.' : `Done: ${count} things.`),
  notDone: 'Not done:',
  again: 'It can be run again: what is done stays, and it goes on from there.',
  goOn: 'Make the rest',
};

export const accountSv: typeof accountEn = {
  title: 'Affärsegenskaper och kontaktetiketter',
  hint: 'Svar och siffror sparas i affärsegenskaper, och affärens personer som etiketter på kontakter. De sparade inställningarna avgör vilka som behövs; inget tas någonsin bort.',
  loading: 'Ser efter vad kontot har',
  failed: 'Det gick inte att läsa vad kontot har',
  lookAgain: 'Se efter igen',
  complete: 'Kontot har allt som de sparade inställningarna behöver',
  figures: { unchanged: 'På plats', create: 'Saknas', change: 'Avviker', labels: 'Etiketter som saknas' },
  createList: (count) => (count === 1 ? '1 affärsegenskap saknas' : `${count} affärsegenskaper saknas`),
  changeList: (count) => (count === 1 ? '1 affärsegenskap avviker' : `${count} affärsegenskaper avviker`),
  labelList: (count) => (count === 1 ? '1 kontaktetikett saknas' : `${count} kontaktetiketter saknas`),
  leftAloneList: (count) =>
    count === 1 ? '1 sak som är er egen lämnas i fred' : `${count} saker som är era egna lämnas i fred`,
  differs: (name, what) => `${name}, ${what}`,
  what: { label: 'etiketten', description: 'beskrivningen', options: 'alternativen' },
  leftAlone: (name) => `Något i ${name}`,
  roomTitle: 'Utrymme i kontot',
  room: (used, limit, needed) => `Affärsegenskaper: ${used} av ${limit} används, ${needed} behövs.`,
  objects: (used, limit) => `Anpassade objekt: ${used} av ${limit} används.`,
  noRoomKnown: 'HubSpot säger inte hur många affärsegenskaper kontot får ha.',
  store:
    'Inställningarna finns i ett eget anpassat objekt, eller i en dold affärsegenskap där kontot inte har plats för ett.',
  hindered: 'Inget kan skapas än',
  noRoom: (needed, room) =>
    `${needed === '1' ? '1 affärsegenskap' : `${needed} affärsegenskaper`} behövs, och det finns plats för ${room}. Aktivera färre ramverk, eller ta bort affärsegenskaper som ingen använder.`,
  conflict: (property) =>
    `${property} går inte att använda: den finns redan i en annan form. Byt namn på den eller ta bort den i HubSpot, och se sedan efter igen.`,
  start: (count) => (count === '1' ? 'Skapa 1 sak' : `Skapa alla ${count}`),
  running: 'Skapar det som saknas',
  progress: (done, of) => `${done} av ${of} klara`,
  made: (count) =>
    count === '1' ? '1 sak skapades eller ändrades' : `${count} saker skapades eller ändrades`,
  stopped: 'Stoppat',
  refused: 'HubSpot vägrade resten',
  interrupted: 'Det gick inte att göra klart',
  soFar: (count) => (count === '1' ? 'Klart: 1 sak.' : `Klart: ${count} saker.`),
  notDone: 'Inte gjort:',
  again: 'Det går att köra igen: det som är klart är kvar, och det fortsätter därifrån.',
  goOn: 'Skapa resten',
};
