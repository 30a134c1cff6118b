import type { Catalogue } from './en';

/** Every word of the app's screens that is not a framework's own, in Swedish. */
export const sv: Catalogue = {
  loading: 'Hämtar kvalificeringen',
  score: 'Poäng',
  completeness: 'Fullständighet',
  percent: (value) => `${value} %`,
  nothingToScore: '–',
  notSavedYet: (points) => `${points} poäng, ej sparade`,

  band: { strong: 'Stark', developing: 'På väg', weak: 'Svag' },
  milestone: {
    discovery: 'Behovsanalys',
    qualification: 'Kvalificering',
    evaluation: 'Utvärdering',
    proposal: 'Offert',
    negotiation: 'Förhandling',
    commit: 'Åtagande',
  },
  readyFor: (stage) => `Redo för ${stage}`,
  notReadyFor: (stage) => `Inte redo för ${stage}`,
  scoreAtClose: 'Poäng vid avslut',

  checklist: 'Checklista',
  history: 'Historik',

  level: { '0': 'Saknas', '1': 'Antaget', '2': 'Uttalat', '3': 'Bevisat', na: 'Ej aktuellt' },
  unanswered: 'Obesvarat',
  levelGuide:
    'Saknas: vi frågade, det finns inte. Antaget: vi tror det. Uttalat: köparen sa det. Bevisat: köparen visade det.',
  clearAnswer: 'Rensa svaret',
  evidenceFor: (criterion) => `Belägg för ${criterion.toLowerCase()}`,
  evidenceHint: 'Vem sa vad, och när?',
  evidenceTooLong: (over) => `${over} tecken för långt för HubSpot. Korta texten och spara sedan.`,
  provenWithoutEvidence: 'Bevisat av vad? Skriv vad köparen visade.',
  noEvidence: 'Inga belägg nedskrivna.',
  unreadable: (stored) => `Innehåller ”${stored}”, som inte är en nivå. Välj en för att ersätta det.`,

  askNext: 'Fråga härnäst',
  whyNeeded: (criterion, level, stage, expected) =>
    `${criterion}: ${level.toLowerCase()}, och ${stage} kräver ${expected.toLowerCase()}.`,
  whyUnanswered: (criterion) => `${criterion}: inte besvarat än.`,
  whyWeakest: (criterion, level) => `${criterion}: det svagaste svaret, ${level.toLowerCase()}.`,
  whyPerson: (criterion, role) =>
    `${criterion}: räknas som uttalat tills någon anges som ${role.toLowerCase()}.`,
  worth: (points) => `Värt ${points} poäng.`,
  gaps: (count) => (count === 1 ? '1 lucka' : `${count} luckor`),
  noGaps: 'Inga luckor för det här steget.',
  allProven: 'Allt som är aktuellt är bevisat.',
  nothingApplies: 'Inget kriterium är aktuellt för affären, så det finns inget att poängsätta.',
  gapNotExpected: (level) => `${level}, behövs inte än`,
  gapBelow: (level, expected) => `${level}, behöver vara ${expected.toLowerCase()}`,
  gapPerson: (role) => `${role} ej angiven`,
  moreGaps: (count) => `och ${count} till`,
  notStarted: 'Inte kvalificerad än',
  answerInTab: 'Svara på fliken Qualification.',
  assessed: (when, by) => `Sparat ${when} av ${by}`,

  show: 'Visa',
  showAll: (count) => `Alla kriterier (${count})`,
  showGaps: (count) => `Luckor (${count})`,
  showStale: (count) => `Inaktuella (${count})`,
  nothingToShow: 'Inget här.',

  stale: (days) => `Inaktuellt: äldre än ${days} dagar`,
  staleCount: (count) => (count === 1 ? '1 svar är inaktuellt' : `${count} svar är inaktuella`),
  stillTrue: 'Gäller fortfarande',
  confirmedOn: (day) => `Bekräftat ${day}.`,
  answered: (when, by) => (by === null ? `Besvarat ${when}` : `Besvarat ${when} av ${by}`),

  help: 'Vad som räknas och vad du kan fråga',
  countsAs: 'Vad som räknas',
  inPractice: (level, words) => `${level}: ${words}`,
  questions: 'Frågor',
  misreading: 'Vanligt misstag',
  forNextLevel: (level, words) => `För ${level.toLowerCase()}: ${words}`,
  about: (framework) => `Om ${framework}`,
  origin: 'Ursprung',
  goodFor: 'Passar för',
  notFor: 'Passar inte för',

  howScored: 'Så räknas siffrorna fram',
  byMean:
    'Varje svar ger sin andel av vikten: saknas ger inget, antaget en tredjedel, uttalat två tredjedelar, bevisat allt.',
  byProduct:
    'Varje svar ger sin andel: saknas ger inget, antaget en tredjedel, uttalat två tredjedelar, bevisat allt. Delarna nedan multipliceras, så en nära noll sänker hela poängen.',
  factor: (criteria, percent, weight) => `${criteria}: ${percent} % (vikt ${weight} %)`,
  earned: (points, possible) => `${points} av ${possible} poäng`,
  weighs: (possible) => `vikt ${possible} %`,
  needs: (level) => `behöver vara ${level.toLowerCase()}`,
  answeredOf: (answered, of) => `Fullständighet: ${answered} av ${of} kriterier besvarade.`,
  readyBecause: (stage, met, of) => `Krav i steget ${stage}: ${met} av ${of} kriterier uppfyllda.`,
  reviewBy: (day, days) => `Se över senast ${day}: då blir det äldsta svaret ${days} dagar gammalt.`,
  bandFrom: (strong, developing) => `Stark från ${strong}, på väg från ${developing}, svag därunder.`,

  personIs: (role) => `Vem är ${role.toLowerCase()}?`,
  nobody: 'Ingen än',
  personHint: 'Sparas direkt, som en etikett på kontakten.',
  noContacts: 'Affären har inga kontakter. Lägg till en på affären och ange sedan personen här.',
  hiddenContact: 'En kontakt som du inte kan se',
  contactsFailed: 'Affärens kontakter kunde inte läsas.',
  personSaved: (role) => `${role} sparad`,
  personNotSaved: 'Personen sparades inte',
  provenNeedsPerson: (role) => `Räknas som uttalat tills någon anges som ${role.toLowerCase()}.`,

  carryOver: (framework, criterion) => `Från ${framework}: ${criterion}`,
  carryHere: 'Här: obesvarat',
  carryUse: 'Använd här',
  carryNote: (count) =>
    count === 1
      ? 'Ett svar från ett annat ramverk kan användas här. Du hittar det vid sitt kriterium.'
      : `Svar från ett annat ramverk kan användas för ${count} kriterier. Du hittar dem där.`,

  historyLoading: 'Hämtar historiken',
  historyFailed: 'Historiken kunde inte läsas',
  historyEmpty: 'Inget har sparats på affären än',
  historyEmptyHint: 'Svara på ett kriterium och spara: varje ändring visas här.',
  historyOne: (score, when) => `Poängsatt en gång: ${score}, ${when}.`,
  scoreOverTime: 'Poäng och fullständighet över tid',
  when: 'När',
  who: 'Vem',
  what: 'Vad som ändrades',
  unknownPerson: 'Framgår inte',
  changedLevel: (from, to) => `${from} till ${to.toLowerCase()}`,
  setLevel: (to) => to,
  changedEvidence: (text) => `Belägg: ${text}`,
  clearedEvidence: 'Beläggen togs bort',
  leftOut: (count) => (count === 1 ? '1 äldre ändring visas inte.' : `${count} äldre ändringar visas inte.`),
  historyLimit: 'HubSpot sparar bara de senaste värdena av varje egenskap, så början kan saknas.',

  noPipeline: 'Affären har ingen pipeline, så kontots standardramverk gäller.',
  noStage: 'Affären har inget känt steg, så inget förväntas av den än.',
  stageGone:
    'Affärens steg finns inte längre i dess pipeline, så inget förväntas av den. Flytta den till ett steg.',
  goneFramework: (id) =>
    `Affären bedömdes senast med ”${id}”, som inte finns längre. Svaren finns kvar som affärsegenskaper.`,
  figuresOutdated:
    'Siffrorna i listor kunde inte uppdateras. Nästa gång affären öppnas eller sparas görs ett nytt försök.',
  keptDrafts: (count, framework) =>
    `Affären bytte ramverk. ${count} osparade svar i ${framework} finns kvar och kommer tillbaka med ${framework}.`,
  closed: 'Affären är stängd. Svaren kan bara läsas tills den öppnas igen.',
  keptWhileClosed: (count) => `${count} osparade svar finns kvar och kommer tillbaka när den öppnas igen.`,

  save: (count) => (count === 1 ? 'Spara 1 svar' : `Spara ${count} svar`),
  saving: 'Sparar',
  discard: 'Kasta ändringarna',
  scoreWouldBe: (score) => `Poäng med dem: ${score}`,
  nothingToSave: 'Inget att spara',
  saved: (count) => (count === 1 ? '1 svar sparat' : `${count} svar sparade`),
  cleaned: (criteria) => `Osynliga styrtecken togs bort ur beläggen för ${criteria}.`,
  tryAgain: 'Försök igen',

  changedMeanwhile: 'Ändrat av någon annan',
  changedBy: (who, when) => `${who} ändrade det här ${when}.`,
  someone: 'Någon i HubSpot',
  meanwhile: 'medan du skrev',
  theirLevel: (level) => `Deras svar: ${level}.`,
  theirEvidence: (text) => `Deras belägg: ${text}`,
  emptyEvidence: '(tomt)',
  notSavedYetChoose: (criteria) => `Inte sparat: ${criteria}. Välj nedan vilket svar som gäller.`,
  keepTheirs: 'Behåll deras',
  useMine: 'Använd mitt',

  openFailed: 'Kvalificeringen kunde inte läsas',
  saveFailed: 'Inte sparat. Dina svar finns kvar här.',
  failure: {
    'bad-request': 'Plumbline förstod inte sin egen förfrågan. Ladda om sidan och försök igen.',
    'deal-not-found': 'Affären finns inte längre i HubSpot.',
    'deal-closed': 'Affären stängdes under tiden, så svaren kan bara läsas. Öppna den igen för att spara.',
    'framework-changed':
      'Affären flyttades till en pipeline med ett annat ramverk. Kopiera det du behöver och ladda om sidan.',
    'evidence-too-long':
      'Något belägg är längre än HubSpot kan spara (65 536 tecken). Korta det och spara sedan.',
    'not-provisioned':
      'Affärsegenskaper saknas i kontot. Be en administratör köra ”npx plumbline provision”.',
    'label-missing':
      'Kontaktetiketten för detta saknas i kontot. Be en administratör köra ”npx plumbline provision”.',
    'missing-scope': 'Appen saknar en behörighet. Be en administratör ge den:',
    unauthorized: 'HubSpot godtog inte appens nyckel. Be en administratör installera om appen.',
    'rate-limited': 'HubSpot tar emot för många anrop. Vänta tio sekunder och försök igen.',
    refused: 'HubSpot godtog inte värdena:',
    unavailable: 'HubSpot gick inte att nå. Försök igen om en stund.',
    timeout: 'HubSpot svarade inte i tid. Försök igen; att spara två gånger gör ingen skada.',
    unexpected: 'Något oväntat gick fel. Försök igen; säg till din administratör om det kvarstår.',
  },
  reference: (id) => `Referens för HubSpots support: ${id}`,
};
