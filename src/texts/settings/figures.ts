/** The section of the settings page about who keeps the figures that lists are made of, and what the account takes for it. */
export const figuresEn = {
  title: 'Figures that lists are made of',
  label: 'Who keeps score, readiness, band and completeness for views, lists, reports and workflows',
  stored: 'Plumbline',
  storedMeans:
    'They follow when a deal is opened, saved on its card or scored. A deal that is moved on a board or changed by an import is behind until then.',
  both: 'Plumbline, and HubSpot too',
  bothMeans:
    'HubSpot works them out itself as well, in calculated properties that follow every change within minutes. Lists may use either.',
  live: 'HubSpot',
  liveMeans:
    'The same, and Plumbline no longer writes to a deal for these four alone. Lists should use the calculated properties.',
  closed: 'Closed deals keep the figures they were closed with.',
  names: 'In HubSpot the calculated properties are called “Live …”: qual_live_score and so on.',
  leftOver:
    'The calculated properties that HubSpot has already stay and follow the settings, but not who is named on a deal. Archive them in HubSpot once no list uses them.',
  figure: { score: 'score', ready: 'readiness', band: 'band', completeness: 'completeness' },

  asking: 'Asking HubSpot what there is room for',
  askFailed: 'What there is room for could not be found out',
  fits: (needed: string, used: string, limit: string) =>
    `It fits: ${needed === '1' ? '1 more calculated property is' : `${needed} more calculated properties are`} needed, and ${used} of ${limit} are used.`,
  inPlace: (used: string, limit: string) =>
    `The calculated properties are there. The account uses ${used} of ${limit}.`,
  inPlaceUnknown: 'The calculated properties are there.',
  partly: (fitting: string) => `Only ${fitting} will be kept by HubSpot`,
  none: 'HubSpot cannot keep these figures yet',
  noFormulas:
    'This account has no calculated properties: HubSpot has them with Professional and Enterprise. Plumbline goes on keeping the figures.',
  noRoom: (needed: string, used: string, limit: string) =>
    `All four take ${needed === '1' ? '1 more calculated property' : `${needed} more calculated properties`}, and ${used} of ${limit} are used. Archive calculated properties that nobody uses, or use fewer frameworks.`,
  limitUnknown:
    'HubSpot does not say how many calculated properties this account may have, so none are made. Look again later, or ask HubSpot’s support.',
  unsayable: 'Formulas cannot say everything these settings say:',
  cannotCompare: (place: string, property: string) =>
    `${place}: formulas cannot compare ${property}. Use a number, a text or a choice there.`,
  gone: 'The settings name what HubSpot does not have any more, as said above. Mend that first.',
  conflict: (property: string, problem: string) =>
    `${property} cannot be used: ${problem}. Archive it in HubSpot and delete it there for good, then look again.`,
  oldOnes: (figures: string) =>
    `HubSpot still works out ${figures} by the settings of before: do not use that in lists until this is mended.`,
  lookAgain: 'Look again',

  behind: 'HubSpot still counts by the settings of before',
  updating: 'Bringing HubSpot’s formulas up to date',
  progress: (done: string, of: string) => `${done} of ${of} done`,
  updated: 'HubSpot’s formulas follow the settings. Lists follow within minutes.',
  othersUpdated: 'All other formulas follow the settings',
  made: 'HubSpot keeps the figures now. They are there within minutes.',
  missing: (count: string) =>
    `HubSpot does not keep the figures yet: ${count === '1' ? '1 property is' : `${count} properties are`} missing`,
  make: (count: string) => (count === '1' ? 'Create it' : `Create all ${count}`),
  making: 'Creating the properties with which HubSpot keeps the figures',
  stoppedMaking: 'HubSpot does not keep the figures yet',
  notWhole: 'Lists show nothing new until it is done. It goes on where it stopped.',
  refused: 'HubSpot refused some of the formulas',
  putBack:
    'The formulas that were changed already were put back, so that all figures go by the same settings.',
  refusedAdvice:
    'Should HubSpot go on refusing, let lists use the figures that Plumbline keeps, and choose that under Scoring.',
  lookFailed: 'Whether HubSpot’s formulas follow the settings could not be found out',
};

export const figuresSv: typeof figuresEn = {
  title: 'Siffror som listor bygger på',
  label:
    'Vem som håller poäng, redo för steget, klass och fullständighet för vyer, listor, rapporter och arbetsflöden',
  stored: 'Plumbline',
  storedMeans:
    'De uppdateras när en affär öppnas, sparas på kortet eller poängsätts. En affär som flyttas på en tavla eller ändras av en import ligger efter till dess.',
  both: 'Plumbline, och även HubSpot',
  bothMeans:
    'HubSpot räknar också ut dem själv, i beräknade egenskaper som följer varje ändring inom några minuter. Listor kan använda vilka som helst.',
  live: 'HubSpot',
  liveMeans:
    'Likadant, men Plumbline skriver inte längre till en affär bara för de fyra siffrorna. Listor bör använda de beräknade egenskaperna.',
  closed: 'Stängda affärer behåller siffrorna de stängdes med.',
  names: 'I HubSpot heter de beräknade egenskaperna ”Live …”: qual_live_score och så vidare.',
  leftOver:
    'De beräknade egenskaper som redan finns i HubSpot är kvar och följer inställningarna, men inte vem som är utsedd i en affär. Arkivera dem i HubSpot när ingen lista använder dem.',
  figure: { score: 'poäng', ready: 'redo för steget', band: 'klass', completeness: 'fullständighet' },

  asking: 'Frågar HubSpot vad det finns plats för',
  askFailed: 'Det gick inte att ta reda på vad det finns plats för',
  fits: (needed, used, limit) =>
    `Det får plats: ${needed === '1' ? '1 beräknad egenskap till behövs' : `${needed} beräknade egenskaper till behövs`}, och ${used} av ${limit} används.`,
  inPlace: (used, limit) => `De beräknade egenskaperna finns. Kontot använder ${used} av ${limit}.`,
  inPlaceUnknown: 'De beräknade egenskaperna finns.',
  partly: (fitting) => `HubSpot kommer bara att hålla ${fitting}`,
  none: 'HubSpot kan inte hålla siffrorna än',
  noFormulas:
    'Kontot har inga beräknade egenskaper: de finns i HubSpot Professional och Enterprise. Plumbline fortsätter att hålla siffrorna.',
  noRoom: (needed, used, limit) =>
    `Alla fyra tar ${needed === '1' ? '1 beräknad egenskap' : `${needed} beräknade egenskaper`} till, och ${used} av ${limit} används. Arkivera beräknade egenskaper som ingen använder, eller använd färre ramverk.`,
  limitUnknown:
    'HubSpot säger inte hur många beräknade egenskaper kontot får ha, så inga skapas. Titta igen senare, eller fråga HubSpots support.',
  unsayable: 'Formler kan inte uttrycka allt i de här inställningarna:',
  cannotCompare: (place, property) =>
    `${place}: formler kan inte jämföra ${property}. Använd ett tal, en text eller ett val där.`,
  gone: 'Inställningarna nämner sådant som HubSpot inte längre har, som det står ovan. Rätta det först.',
  conflict: (property) =>
    `${property} går inte att använda: den finns redan, som något annat. Arkivera den i HubSpot och ta bort den där för gott, och titta sedan igen.`,
  oldOnes: (figures) =>
    `HubSpot räknar fortfarande ut ${figures} efter de tidigare inställningarna: använd inte det i listor förrän det här är rättat.`,
  lookAgain: 'Titta igen',

  behind: 'HubSpot räknar fortfarande efter de tidigare inställningarna',
  updating: 'Uppdaterar formlerna i HubSpot',
  progress: (done, of) => `${done} av ${of} klara`,
  updated: 'Formlerna i HubSpot följer inställningarna. Listorna följer efter inom några minuter.',
  othersUpdated: 'Alla andra formler följer inställningarna',
  made: 'HubSpot håller siffrorna nu. De finns inom några minuter.',
  missing: (count) =>
    `HubSpot håller inte siffrorna än: ${count === '1' ? '1 egenskap saknas' : `${count} egenskaper saknas`}`,
  make: (count) => (count === '1' ? 'Skapa den' : `Skapa alla ${count}`),
  making: 'Skapar egenskaperna som HubSpot håller siffrorna i',
  stoppedMaking: 'HubSpot håller inte siffrorna än',
  notWhole: 'Listorna visar inget nytt förrän det är klart. Det fortsätter där det stannade.',
  refused: 'HubSpot godtog inte alla formler',
  putBack:
    'De formler som redan hade ändrats ändrades tillbaka, så att alla siffror går efter samma inställningar.',
  refusedAdvice:
    'Om HubSpot fortsätter att säga nej: låt listor använda siffrorna som Plumbline håller, och välj det under Poängsättning.',
  lookFailed: 'Det gick inte att ta reda på om formlerna i HubSpot följer inställningarna',
};
