/** The section of the settings page about what the account needs. */
export const accountEn = {
  title: 'Deal properties and contact labels',
  hint: 'Answers and figures are kept in deal properties, people of a deal as contact labels. The saved settings decide which are needed; nothing is ever deleted. From a terminal: npx plumbline provision.',
  loading: 'Checking the account',
  failed: 'The account could not be checked',
  lookAgain: 'Check again',
  complete: 'The account has everything the saved settings need',
  figures: { unchanged: 'In place', create: 'Missing', change: 'Different', labels: 'Missing labels' },
  createList: (count: number) =>
    count === 1 ? '1 deal property is missing' : `${count} deal properties are missing`,
  changeList: (count: number) =>
    count === 1 ? '1 deal property differs' : `${count} deal properties differ`,
  formulaCreateList: (count: number) =>
    count === 1
      ? '1 property for HubSpot’s own figures is missing'
      : `${count} properties for HubSpot’s own figures are missing`,
  formulaChangeList: (count: number) =>
    count === 1
      ? '1 formula says otherwise than the settings'
      : `${count} formulas say otherwise than the settings`,
  unneededList: (count: number) =>
    count === 1
      ? '1 calculated property is not needed any more: archive it in HubSpot to make room'
      : `${count} calculated properties are not needed any more: archive them in HubSpot to make room`,
  labelList: (count: number) =>
    count === 1 ? '1 contact label is missing' : `${count} contact labels are missing`,
  leftAloneList: (count: number) =>
    count === 1 ? '1 item of your own stays as it is' : `${count} items of your own stay as they are`,
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
  hindered: 'Nothing can be created yet',
  noRoom: (needed: string, room: string) =>
    `${needed === '1' ? '1 deal property is' : `${needed} deal properties are`} needed, and there is room for ${room}. Enable fewer frameworks, or delete deal properties that nobody uses.`,
  conflict: (property: string, problem: string, inTheWay: 'property' | 'option') =>
    `${property} cannot be used: ${problem}. ${inTheWay === 'property' ? 'Archive it in HubSpot and delete it there for good' : 'Rename or remove that option in HubSpot'}, then check again.`,
  start: (count: string) => (count === '1' ? 'Create 1 missing item' : `Create ${count} missing items`),
  running: 'Creating what is missing',
  progress: (done: string, of: string) => `${done} of ${of} done`,
  made: (count: string) =>
    count === '1' ? '1 item was created or changed' : `${count} items were created or changed`,
  stopped: 'Stopped',
  refused: 'HubSpot refused the rest',
  interrupted: 'It could not be finished',
  soFar: (count: string) => (count === '1' ? 'Done: 1 item.' : `Done: ${count} items.`),
  notDone: 'Not done:',
  again: 'It can be run again: what is done stays, and it goes on from there.',
  goOn: 'Create the rest',
};

export const accountSv: typeof accountEn = {
  title: 'Affärsegenskaper och kontaktetiketter',
  hint: 'Svar och siffror sparas i affärsegenskaper, och affärens personer som etiketter på kontakter. De sparade inställningarna avgör vilka som behövs; inget tas någonsin bort. Från en terminal: npx plumbline provision.',
  loading: 'Kontrollerar kontot',
  failed: 'Kontot kunde inte kontrolleras',
  lookAgain: 'Kontrollera igen',
  complete: 'Kontot har allt som de sparade inställningarna behöver',
  figures: { unchanged: 'På plats', create: 'Saknas', change: 'Avviker', labels: 'Etiketter som saknas' },
  createList: (count) => (count === 1 ? '1 affärsegenskap saknas' : `${count} affärsegenskaper saknas`),
  changeList: (count) => (count === 1 ? '1 affärsegenskap avviker' : `${count} affärsegenskaper avviker`),
  formulaCreateList: (count) =>
    count === 1
      ? '1 egenskap för HubSpots egna siffror saknas'
      : `${count} egenskaper för HubSpots egna siffror saknas`,
  formulaChangeList: (count) =>
    count === 1
      ? '1 formel säger något annat än inställningarna'
      : `${count} formler säger något annat än inställningarna`,
  unneededList: (count) =>
    count === 1
      ? '1 beräknad egenskap behövs inte längre: arkivera den i HubSpot för att få plats'
      : `${count} beräknade egenskaper behövs inte längre: arkivera dem i HubSpot för att få plats`,
  labelList: (count) => (count === 1 ? '1 kontaktetikett saknas' : `${count} kontaktetiketter saknas`),
  leftAloneList: (count) => (count === 1 ? '1 egen post lämnas orörd' : `${count} egna poster lämnas orörda`),
  differs: (name, what) => `${name}, ${what}`,
  what: { label: 'etiketten', description: 'beskrivningen', options: 'alternativen' },
  leftAlone: (name) => `En avvikelse i ${name}`,
  roomTitle: 'Utrymme i kontot',
  room: (used, limit, needed) => `Affärsegenskaper: ${used} av ${limit} används, ${needed} behövs.`,
  objects: (used, limit) => `Anpassade objekt: ${used} av ${limit} används.`,
  noRoomKnown: 'HubSpot säger inte hur många affärsegenskaper kontot får ha.',
  store:
    'Inställningarna finns i ett eget anpassat objekt, eller i en dold affärsegenskap där kontot inte har plats för ett.',
  hindered: 'Inget går att skapa än',
  noRoom: (needed, room) =>
    `${needed === '1' ? '1 affärsegenskap' : `${needed} affärsegenskaper`} behövs, och det finns plats för ${room}. Aktivera färre ramverk, eller ta bort affärsegenskaper som ingen använder.`,
  conflict: (property, _problem, inTheWay) =>
    inTheWay === 'property'
      ? `${property} går inte att använda: den finns redan, som en annan typ. Arkivera den i HubSpot och ta bort den där för gott, och kontrollera sedan igen.`
      : `${property} går inte att använda: ett alternativ där heter som ett av våra. Byt namn på alternativet eller ta bort det i HubSpot, och kontrollera sedan igen.`,
  start: (count) => (count === '1' ? 'Skapa 1 som saknas' : `Skapa ${count} som saknas`),
  running: 'Skapar det som saknas',
  progress: (done, of) => `${done} av ${of} klara`,
  made: (count) =>
    count === '1' ? '1 post skapades eller ändrades' : `${count} poster skapades eller ändrades`,
  stopped: 'Stoppat',
  refused: 'HubSpot godtog inte resten',
  interrupted: 'Det gick inte att göra klart',
  soFar: (count) => (count === '1' ? 'Klart: 1 post.' : `Klart: ${count} poster.`),
  notDone: 'Inte gjort:',
  again: 'Det går att köra igen: det som är klart är kvar, och det fortsätter därifrån.',
  goOn: 'Skapa resten',
};
