/** Every word of the app's screens that is not a framework's own, in English. `sv.ts` has the same keys or does not compile. */
export const en = {
  loading: 'Loading the qualification',
  score: 'Score',
  completeness: 'Completeness',
  percent: (value: number) => `${value} %`,
  nothingToScore: '–',
  notSavedYet: (points: number) =>
    points === 1 ? '1 point, not saved yet' : `${points} points, not saved yet`,

  band: { strong: 'Strong', developing: 'Developing', weak: 'Weak' },
  milestone: {
    discovery: 'Discovery',
    qualification: 'Qualification',
    evaluation: 'Evaluation',
    proposal: 'Proposal',
    negotiation: 'Negotiation',
    commit: 'Commit',
  },
  readyFor: (stage: string) => `Ready for ${stage}`,
  notReadyFor: (stage: string) => `Not ready for ${stage}`,

  level: { '0': 'Missing', '1': 'Assumed', '2': 'Stated', '3': 'Proven', na: 'Not applicable' },
  unanswered: 'Not answered',
  levelGuide:
    'Missing: asked, not there. Assumed: our belief. Stated: the buyer said so. Proven: the buyer showed it.',
  clearAnswer: 'Clear answer',
  evidenceFor: (criterion: string) => `Evidence for ${criterion.toLowerCase()}`,
  evidenceHint: 'Who said what, and when?',
  evidenceTooLong: (over: number) => `${over} characters too long for HubSpot. Shorten it, then save.`,
  provenWithoutEvidence: 'Proven by what? Write down what the buyer showed.',
  noEvidence: 'No evidence written.',
  unreadable: (stored: string) => `Holds "${stored}", which is not a level. Choose one to replace it.`,

  askNext: 'Ask next',
  gaps: (count: number) => (count === 1 ? '1 gap' : `${count} gaps`),
  noGaps: 'No gaps for this stage.',
  allProven: 'Everything that applies is proven.',
  nothingApplies: 'No criterion applies to this deal, so there is nothing to score.',
  gapNotExpected: (level: string) => `${level}, not needed yet`,
  gapBelow: (level: string, expected: string) => `${level}, needs ${expected.toLowerCase()}`,
  moreGaps: (count: number) => `and ${count} more`,
  notStarted: 'Not qualified yet',
  answerInTab: 'Answer in the Qualification tab.',
  assessed: (when: string, by: string) => `Saved ${when} by ${by}`,

  noPipeline: 'This deal has no pipeline, so the account’s default framework applies.',
  noStage: 'This deal has no known stage, so nothing is expected of it yet.',
  keptDrafts: (count: number, framework: string) =>
    `The deal changed framework. ${count} unsaved ${framework} ${count === 1 ? 'answer is' : 'answers are'} kept and will be back with ${framework}.`,
  closed: 'This deal is closed. Its answers are read-only until it is reopened.',
  keptWhileClosed: (count: number) =>
    `${count} unsaved ${count === 1 ? 'answer is' : 'answers are'} kept and will be back when it is reopened.`,

  save: (count: number) => (count === 1 ? 'Save 1 answer' : `Save ${count} answers`),
  saving: 'Saving',
  discard: 'Discard changes',
  scoreWouldBe: (score: string) => `Score with them: ${score}`,
  nothingToSave: 'Nothing to save',
  saved: (count: number) => (count === 1 ? '1 answer saved' : `${count} answers saved`),
  cleaned: (criteria: string) =>
    `Invisible control characters were removed from the evidence of ${criteria}.`,
  tryAgain: 'Try again',

  changedMeanwhile: 'Changed by someone else',
  changedBy: (who: string, when: string) => `${who} changed this ${when}.`,
  someone: 'Someone in HubSpot',
  meanwhile: 'while you were writing',
  theirLevel: (level: string) => `Their answer: ${level}.`,
  theirEvidence: (text: string) => `Their evidence: ${text}`,
  emptyEvidence: '(empty)',
  notSavedYetChoose: (criteria: string) => `Not saved: ${criteria}. Choose below which answer stays.`,
  keepTheirs: 'Keep theirs',
  useMine: 'Use mine',

  openFailed: 'The qualification could not be read',
  saveFailed: 'Not saved. Your answers are still here.',
  failure: {
    'bad-request': 'Plumbline did not understand its own request. Reload the page and try again.',
    'deal-not-found': 'This deal no longer exists in HubSpot.',
    'deal-closed': 'The deal was closed meanwhile, so its answers are read-only. Reopen it to save.',
    'framework-changed':
      'The deal moved to a pipeline with another framework. Copy what you need, then reload the page.',
    'evidence-too-long':
      'Some evidence is longer than HubSpot can keep (65,536 characters). Shorten it, then save.',
    'not-provisioned':
      'Deal properties are missing in this account. Ask an admin to run "npx plumbline provision".',
    'missing-scope': 'The app lacks a permission. Ask an admin to grant:',
    unauthorized: 'HubSpot did not accept the app’s token. Ask an admin to reinstall the app.',
    'rate-limited': 'HubSpot is receiving too many calls. Wait ten seconds, then try again.',
    refused: 'HubSpot refused the values:',
    unavailable: 'HubSpot could not be reached. Try again in a moment.',
    timeout: 'HubSpot took too long to answer. Try again; saving twice does no harm.',
    unexpected: 'Something unexpected went wrong. Try again; if it stays, tell your admin.',
  },
  reference: (id: string) => `Reference for HubSpot support: ${id}`,
};

/** The shape every language fills. */
export type Catalogue = typeof en;
