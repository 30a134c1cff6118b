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
  scoreAtClose: 'Score at close',

  checklist: 'Checklist',
  history: 'History',
  yes: 'Yes',
  no: 'No',

  approach: {
    title: 'Selling approach',
    inSidebar: (approach: string, percent: number) =>
      `Approach: ${approach.toLowerCase()}, fits ${percent} %`,
    fit: 'Fit',
    unknown: 'Nothing is known of this deal yet that says how to sell it.',
    looks: (approach: string) => `This deal looks ${approach.toLowerCase()}.`,
    mayBe: (approach: string) =>
      `Too little is known to be sure, but this deal may be ${approach.toLowerCase()}.`,
    buyer: (words: string) => `Its typical buyer: ${words}`,
    also: (approaches: string) => `About as good: ${approaches.toLowerCase()}.`,
    confidence: (percent: number) => `${percent} % of what tells is known.`,
    tooHeavy: (approach: string, framework: string) =>
      `This deal looks ${approach.toLowerCase()}: ${framework} will cost more than it brings.`,
    tooLight: (approach: string, framework: string) =>
      `This deal looks ${approach.toLowerCase()}: ${framework} asks too little for a buyer who expects help.`,
    noValue: {
      'no-amount': 'The deal has no amount, which tells most about how to sell it.',
      'zero-or-negative': 'The deal’s amount is not more than 0, so it tells nothing.',
      'other-currency': 'The deal’s amount is in another currency than the account’s, so it tells nothing.',
      'unknown-currency': 'For the account’s currency there is no rate, so amounts tell nothing.',
    },
    askDecisive: 'Find out: the answer could change this',
    askMore: 'Worth finding out',
    couldBecome: (approaches: string) => `Could make it: ${approaches.toLowerCase()}`,
    otherQuestions: 'About the buyer',
    howToSell: 'How to sell it now',
    who: (words: string) => `Who sells: ${words}`,
    frameworks: (names: string) => `Goes with: ${names}`,
    allFive: 'All five approaches',
    speakFor: 'Speaks for it',
    speakAgainst: 'Speaks against it',
    missing: (count: number) => `Not known yet (${count})`,
    notKnown: 'Not known',
    saved: 'Answer saved',
    notSaved: 'Answer not saved',
  },

  level: { '0': 'Missing', '1': 'Assumed', '2': 'Stated', '3': 'Proven', na: 'Not applicable' },
  unanswered: 'Not answered',
  levelGuide:
    'Missing: asked, not there. Assumed: our belief. Stated: the buyer said so. Proven: the buyer showed it.',
  clearAnswer: 'Clear answer',
  evidenceFor: (criterion: string) => `Evidence for ${criterion.toLowerCase()}`,
  evidenceHint: 'Who said what, and when?',
  evidenceTooLong: (over: number) =>
    `${over === 1 ? '1 character' : `${over} characters`} too long for HubSpot. Shorten it, then save.`,
  provenWithoutEvidence: 'Proven by what? Write down what the buyer showed.',
  noEvidence: 'No evidence written.',
  unreadable: (stored: string) => `Holds "${stored}", which is not a level. Choose one to replace it.`,

  askNext: 'Ask next',
  whyNeeded: (criterion: string, level: string, stage: string, expected: string) =>
    `${criterion}: ${level.toLowerCase()}, and ${stage} needs ${expected.toLowerCase()}.`,
  whyUnanswered: (criterion: string) => `${criterion}: not answered yet.`,
  whyWeakest: (criterion: string, level: string) =>
    `${criterion}: the weakest answer, ${level.toLowerCase()}.`,
  whyPerson: (criterion: string, role: string) =>
    `${criterion}: counts as stated until the ${role.toLowerCase()} is named.`,
  worth: (points: number) => (points === 1 ? 'Worth 1 point.' : `Worth ${points} points.`),
  gaps: (count: number) => (count === 1 ? '1 gap' : `${count} gaps`),
  noGaps: 'No gaps for this stage.',
  allProven: 'Everything that applies is proven.',
  nothingApplies: 'No criterion applies to this deal, so there is nothing to score.',
  gapNotExpected: (level: string) => `${level}, not needed yet`,
  gapBelow: (level: string, expected: string) => `${level}, needs ${expected.toLowerCase()}`,
  gapPerson: (role: string) => `${role} not named`,
  moreGaps: (count: number) => `and ${count} more`,
  notStarted: 'Not qualified yet',
  answerInTab: 'Answer in the Qualification tab.',
  assessed: (when: string, by: string) => `Saved ${when} by ${by}`,

  show: 'Show',
  showAll: (count: number) => `All criteria (${count})`,
  showGaps: (count: number) => `Gaps (${count})`,
  showStale: (count: number) => `Out of date (${count})`,
  nothingToShow: 'Nothing here.',

  stale: (days: number) => `Out of date: older than ${days} days`,
  staleCount: (count: number) =>
    count === 1 ? '1 answer is out of date' : `${count} answers are out of date`,
  stillTrue: 'Still true',
  confirmedOn: (day: string) => `Confirmed ${day}.`,
  answered: (when: string, by: string | null) =>
    by === null ? `Answered ${when}` : `Answered ${when} by ${by}`,

  help: 'What counts and what to ask',
  countsAs: 'What counts',
  inPractice: (level: string, words: string) => `${level}: ${words}`,
  questions: 'Questions',
  misreading: 'Often got wrong',
  forNextLevel: (level: string, words: string) => `For ${level.toLowerCase()}: ${words}`,
  about: (framework: string) => `About ${framework}`,
  origin: 'From',
  goodFor: 'Good for',
  notFor: 'Not for',

  howScored: 'How the figures come about',
  byMean:
    'Every answer earns its share of the weight: missing nothing, assumed one third, stated two thirds, proven all.',
  byProduct:
    'Every answer earns its share: missing nothing, assumed one third, stated two thirds, proven all. The parts below are multiplied, so one near zero sinks the score.',
  factor: (criteria: string, percent: number, weight: number) =>
    `${criteria}: ${percent} % (weight ${weight} %)`,
  earned: (points: string, possible: string) => `${points} of ${possible} points`,
  weighs: (possible: string) => `weight ${possible} %`,
  needs: (level: string) => `needs ${level.toLowerCase()}`,
  answeredOf: (answered: number, of: number) => `Completeness: ${answered} of ${of} criteria answered.`,
  readyBecause: (stage: string, met: number, of: number) =>
    `Expected at ${stage}: ${met} of ${of} criteria met.`,
  reviewBy: (day: string, days: number) =>
    `Review by ${day}: that is when the oldest answer turns ${days} days old.`,
  bandFrom: (strong: number, developing: number) =>
    `Strong from ${strong}, developing from ${developing}, weak below.`,

  personIs: (role: string) => `Who is the ${role.toLowerCase()}?`,
  nobody: 'Nobody yet',
  personHint: 'Kept as a label on the contact, saved at once.',
  noContacts: 'The deal has no contacts. Add one to the deal, then name the person here.',
  hiddenContact: 'A contact you cannot see',
  contactsFailed: 'The deal’s contacts could not be read.',
  personSaved: (role: string) => `${role} saved`,
  personNotSaved: 'Not saved who it is',
  provenNeedsPerson: (role: string) => `Counts as stated until the ${role.toLowerCase()} is named.`,

  carryOver: (framework: string, criterion: string) => `From ${framework}: ${criterion}`,
  carryHere: 'Here: not answered',
  carryUse: 'Use it here',
  carryNote: (count: number) =>
    count === 1
      ? 'One answer given under another framework could be used here. You find it at its criterion.'
      : `Answers given under another framework could be used for ${count} criteria. You find them there.`,

  historyLoading: 'Reading the history',
  historyFailed: 'The history could not be read',
  historyEmpty: 'Nothing has been saved on this deal yet',
  historyEmptyHint: 'Answer a criterion and save: every change is listed here.',
  historyOne: (score: string, when: string) => `Scored once: ${score}, ${when}.`,
  scoreOverTime: 'Score and completeness over time',
  when: 'When',
  who: 'Who',
  what: 'What changed',
  unknownPerson: 'Not recorded',
  changedLevel: (from: string, to: string) => `${from} to ${to.toLowerCase()}`,
  setLevel: (to: string) => to,
  changedEvidence: (text: string) => `Evidence: ${text}`,
  clearedEvidence: 'Evidence removed',
  leftOut: (count: number) =>
    count === 1 ? '1 older change is left out.' : `${count} older changes are left out.`,
  historyLimit: 'HubSpot keeps the last values of each property, so the beginning may be missing.',

  noPipeline: 'This deal has no pipeline, so the account’s default framework applies.',
  noStage: 'This deal has no known stage, so nothing is expected of it yet.',
  stageGone:
    'This deal’s stage no longer exists in its pipeline, so nothing is expected of it. Move it to a stage.',
  goneFramework: (id: string) =>
    `This deal was last assessed with “${id}”, which is no longer there. Its answers are still stored as deal properties.`,
  figuresOutdated:
    'The figures in lists could not be brought up to date. Saving or opening the deal tries again.',
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
    'label-missing':
      'The contact label for this is missing in the account. Ask an admin to run "npx plumbline provision".',
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
