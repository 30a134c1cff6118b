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
  readyFor: (stage) => `Redo för ${stage.toLowerCase()}`,
  notReadyFor: (stage) => `Inte redo för ${stage.toLowerCase()}`,

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
  gaps: (count) => (count === 1 ? '1 lucka' : `${count} luckor`),
  noGaps: 'Inga luckor för det här steget.',
  allProven: 'Allt som är aktuellt är bevisat.',
  nothingApplies: 'Inget kriterium är aktuellt för affären, så det finns inget att poängsätta.',
  gapNotExpected: (level) => `${level}, behövs inte än`,
  gapBelow: (level, expected) => `${level}, behöver vara ${expected.toLowerCase()}`,
  moreGaps: (count) => `och ${count} till`,
  notStarted: 'Inte kvalificerad än',
  answerInTab: 'Svara på fliken Qualification.',
  assessed: (when, by) => `Sparat ${when} av ${by}`,

  noPipeline: 'Affären har ingen pipeline, så kontots standardramverk gäller.',
  noStage: 'Affären har inget känt steg, så inget förväntas av den än.',
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
