import { moneyEn } from './approach/money';

const signed = (points: number) => (points > 0 ? `+${points}` : `−${-points}`);

/** Every word of the app's screens that is not a framework's own, in English. `sv.ts` has the same keys or does not compile. */
export const en = {
  loading: 'Loading the qualification',
  score: 'Score',
  completeness: 'Completeness',
  percent: (value: number) => `${value} %`,
  nothingToScore: '–',
  signed,
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
  bandByStage: (percent: number, stage: string, outOfDate: number) =>
    `${stage}: ${percent} % of what is expected is met${outOfDate === 0 ? '' : `, ${outOfDate} of it out of date`}. The score counts all criteria.`,
  sunkBy: (criteria: string) => `Weak without ${criteria}.`,
  bandByScore: 'Nothing is expected here: the band goes by the score.',
  itsStage: 'Its stage',
  scoreAtClose: 'Score at close',

  checklist: 'Checklist',
  history: 'History',
  justNow: 'just now',
  yes: 'Yes',
  no: 'No',

  approach: {
    title: 'Selling approach',
    maybeInSidebar: (approach: string) => `Approach: may be ${approach.toLowerCase()}, too little is known`,
    inSidebar: (approach: string, percent: number) =>
      `Approach: ${approach.toLowerCase()}, fits ${percent} %`,
    fit: 'Fit',
    unknown: 'Nothing is known of this deal yet that says how to sell it.',
    looks: (approach: string) => `This deal calls for ${approach.toLowerCase()} selling.`,
    mayBe: (approach: string) =>
      `Too little is known to be sure, but this deal may call for ${approach.toLowerCase()} selling.`,
    buyer: (words: string) => `Its typical buyer: ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
    also: (approaches: string) => `About as good: ${approaches.toLowerCase()}.`,
    confidence: (percent: number) => `${percent} % of the deciding facts are known.`,
    tooHeavy: (approach: string, framework: string) =>
      `This deal calls for ${approach.toLowerCase()} selling: ${framework} will cost more than it brings.`,
    tooLight: (approach: string, framework: string) =>
      `This deal calls for ${approach.toLowerCase()} selling: ${framework} asks too little for a buyer who expects help.`,
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
    onlyUs: '1, only us',
    orMore: (count: number) => `${count} or more`,
    saved: 'Answer saved',
    notSaved: 'Answer not saved',
    noneFits:
      'What is known of this deal speaks for none of the five approaches. If that happens often, an admin should check their bands in the settings.',
    not: (approach: string, why: string) => `Not ${approach.toLowerCase()}: ${why}`,
    heldBack: (why: string) => `Held back: ${why}`,
    numbers: 'This deal in numbers',
    numberLine: (own: string, usual: string) => `${own} (usual: ${usual})`,
    between: (from: string, to: string) => `${from} to ${to}`,
    upTo: (to: string) => `up to ${to}`,
    atLeast: (from: string) => `at least ${from}`,
    noRep: 'no rep',
  },

  level: { '0': 'Not there', '1': 'Assumed', '2': 'Stated', '3': 'Proven', na: 'Not applicable' },
  unanswered: 'Not answered',
  askedNotThere: 'Asked, not there',
  howSure: (criterion: string) => `${criterion}: how sure are we?`,
  answerNow: (criterion: string) => `Answer now: ${criterion}`,
  notSaved: 'Not saved',
  evidenceFor: (criterion: string) => `Evidence for ${criterion.toLowerCase()}`,
  evidenceHint: 'Who said what, and when?',
  evidenceTooLong: (over: number) =>
    `${over === 1 ? '1 character' : `${over} characters`} too long for HubSpot. Shorten it, then save.`,
  provenWithoutEvidence: 'Proven by what? Write down what the buyer showed.',
  allEvidence: 'All of the evidence',
  noEvidence: 'No evidence written.',
  unreadable: (stored: string) => `Holds "${stored}", which is not a level. Choose one to replace it.`,

  askNext: 'Ask next',
  whyNeeded: (criterion: string, level: string, stage: string, expected: string) =>
    `${criterion}: ${level.toLowerCase()}, at least ${expected.toLowerCase()} expected at ${stage}.`,
  whyStale: (criterion: string, level: string) => `${criterion}: ${level.toLowerCase()}, and out of date.`,
  whyUnanswered: (criterion: string) => `${criterion}: not answered yet.`,
  whyWeakest: (criterion: string, level: string) =>
    `${criterion}: the weakest answer, ${level.toLowerCase()}.`,
  whyPerson: (criterion: string, role: string) =>
    `${criterion}: counts as stated until the ${role.toLowerCase()} is named.`,
  worth: (points: number) => (points === 1 ? 'Worth 1 point.' : `Worth ${points} points.`),
  neededNow: 'Needed now',
  neededNowCount: (count: number) => `Needed now (${count})`,
  later: 'Later',
  laterCount: (count: number, criteria: string) => `Later (${count}): ${criteria}`,
  noGaps: 'No gaps for this stage.',
  allProven: 'Everything that applies is proven and up to date.',
  nothingApplies: 'No criterion applies to this deal, so there is nothing to score.',
  gapNotExpected: (level: string) => `${level}, not needed yet`,
  gapBelow: (level: string, expected: string) => `${level}, at least ${expected.toLowerCase()} expected`,
  gapStale: (level: string) => `${level}, out of date`,
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
  outOfDate: 'Out of date',
  staleCount: (count: number) =>
    count === 1 ? '1 answer is out of date' : `${count} answers are out of date`,
  stillTrue: 'Still true',
  onlyMended: 'A mended word does not make the answer newer. Is it still true as well?',
  confirmedOn: (day: string) => `Confirmed ${day}.`,
  answered: (when: string, by: string | null) =>
    by === null ? `Answered ${when}` : `Answered ${when} by ${by}`,

  help: 'What counts and what to ask',
  countsAs: 'What counts',
  questions: 'Questions',
  misreading: 'Often got wrong',
  about: (framework: string) => `About ${framework}`,
  origin: 'From',
  goodFor: 'Good for',
  notFor: 'Not for',
  methods: 'Methods in general',
  aboutMethods:
    'A process says which steps a sale takes, a method how to go about each; you need both. One method can serve the whole sale, or one each stage. None is right or wrong: it must suit product, customer and market. Most are somebody’s product, so be careful what you trust.',

  howScored: 'How the figures come about',
  byMean:
    'Every answer earns its share of the weight: assumed one third, stated two thirds, proven all; not there earns nothing.',
  byProduct:
    'Every answer earns its share: assumed one third, stated two thirds, proven all; not there earns nothing. The parts below are multiplied, so one near zero sinks the score.',
  factor: (criteria: string, percent: number, weight: number) =>
    `${criteria}: ${percent} % (weight ${weight} %)`,
  earned: (points: string, possible: string) => `${points} of ${possible} points`,
  weighs: (possible: string) => `weight ${possible} %`,
  needs: (level: string) => `at least ${level} expected`,
  answeredOf: (answered: number, of: number) => `Completeness: ${answered} of ${of} criteria answered.`,
  readyBecause: (stage: string, met: number, of: number) =>
    `Expected at ${stage}: ${met} of ${of} criteria fully met.`,
  weakest: (criterion: string) => `${criterion} holds the score down most.`,
  changedSinceClose: (score: string) =>
    `Answers were changed after the deal was closed: they would make ${score}. The score at close stays.`,
  reviewWasDue: (day: string, days: number) =>
    `Review was due on ${day}: that day the oldest answer turned ${days} days old.`,
  reviewBy: (day: string, days: number) =>
    `Review by ${day}: that is when the oldest answer turns ${days} days old.`,
  bandFrom: (strong: number, developing: number) =>
    `Strong: all that the stage expects is met and up to date. Developing: at least ${developing} % of it. Weak: less, or something to be stated or proven is blank, or not there; where at least ${strong} % is met, something to be stated may be not there. Where nothing is expected, the score is held against ${strong} and ${developing}.`,

  judgedBy: (revision: number) => `Scored with settings revision ${revision}.`,
  judgedByDefaults: 'Scored with the built-in settings.',
  settingsProblem: (newest: number, used: number) =>
    `The newest settings (revision ${newest}) cannot be read, so ${used === 0 ? 'the built-in ones' : `those of revision ${used}`} apply. Ask whoever manages Plumbline to look at its settings.`,
  settingsNameGone:
    'The settings name a pipeline, stage or property for this deal that HubSpot no longer has. Until that is mended its score stays in lists as it was, also when you save answers. Ask whoever manages Plumbline to look at its settings.',

  personIs: (role: string) => `Who is the ${role.toLowerCase()}?`,
  nobody: 'Nobody yet',
  alsoNamed: (count: number) =>
    `${count} contacts have this role in HubSpot. Choosing one replaces them all.`,
  personHint: 'Kept as a label on the contact, saved at once.',
  noContacts: 'The deal has no contacts. Add one to the deal, then name the person here.',
  contactNumber: (id: string) => `Contact ${id}`,
  hiddenContact: 'A contact you cannot see',
  contactsFailed: 'The deal’s contacts could not be read.',
  personSaved: (role: string) => `${role} saved`,
  personNotSaved: 'Not saved who it is',
  provenNeedsPerson: (role: string) => `Counts as stated until the ${role.toLowerCase()} is named.`,

  carryOver: (framework: string, criterion: string) => `From ${framework}: ${criterion}`,
  carryHere: 'Here: not answered',
  carryUse: 'Use it here',
  answeredElsewhere: 'Answered elsewhere',
  answeredUnder: (frameworks: string, criteria: string) => `Answered under ${frameworks}: ${criteria}`,
  takeAll: (count: number) => (count === 1 ? 'Use it' : `Use all ${count}`),

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
  missingProperties: (names: string) =>
    `Deal properties are missing in this account. Ask an admin to create them in Plumbline’s settings, under Account. Missing: ${names}`,
  missingLabels: (names: string) =>
    `Who is named cannot be told: HubSpot has no contact label of this name any more. What lists show of this deal stays as it is. Ask an admin to give the label its name again in HubSpot, or to make it in Plumbline’s settings, under Account. Missing: ${names}`,
  figuresOutdated:
    'The figures in lists could not be brought up to date. Saving or opening the deal tries again.',
  inLists: {
    follow: 'Lists follow in a minute or two.',
    score: (score: string) => `Lists show a score of ${score} for this deal.`,
    ready: 'Lists show this deal as ready for its stage.',
    notReady: 'Lists show this deal as not ready for its stage.',
    others: 'Lists show other figures for this deal.',
  },
  keptDrafts: (count: number, framework: string) =>
    `The deal changed framework. ${count} unsaved ${framework} ${count === 1 ? 'answer is' : 'answers are'} kept and will be back with ${framework}.`,
  closed: 'This deal is closed. Its answers are read-only until it is reopened.',
  keptWhileClosed: (count: number) =>
    `${count} unsaved ${count === 1 ? 'answer is' : 'answers are'} kept and will be back when it is reopened.`,

  save: (count: number) => (count === 1 ? 'Save 1 answer' : `Save ${count} answers`),
  saving: 'Saving',
  discard: 'Discard changes',
  saveWith: (save: string, score: string, points: number) =>
    `${save}, ${score}${points === 0 ? '' : ` (${signed(points)})`}`,
  bringBack: (count: number) => (count === 1 ? 'Bring back 1 answer' : `Bring back ${count} answers`),
  nextCriterion: (criterion: string) => `Next: ${criterion}`,
  nothingToSave: 'Nothing to save',
  saved: (count: number) => (count === 1 ? '1 answer saved' : `${count} answers saved`),
  cleaned: (criteria: string) =>
    `Invisible control characters were removed from the evidence of ${criteria}.`,
  notAllSaved: 'Not everything could be saved. What is not saved is still here.',
  notStored: {
    'property-missing': 'the deal property for it is missing in HubSpot.',
    'read-only': 'the deal property for it is read-only in HubSpot.',
    'option-missing': 'the option for it is missing in HubSpot.',
    refused: 'HubSpot refused it.',
  },
  askAboutProperties: 'Ask an admin to look at Plumbline’s settings, under Account.',
  savedAsClosed:
    'The deal was closed while you saved. Your answers are stored; the score at close is without them.',
  tryAgain: 'Try again',

  changedMeanwhile: 'Changed by someone else',
  changedBy: (who: string, when: string) => `${who} changed this ${when}.`,
  someone: 'Someone in HubSpot',
  meanwhile: 'while you were writing',
  theirLevel: (level: string) => `Their answer: ${level}.`,
  theirEvidence: (text: string) => `Their evidence: ${text}`,
  emptyEvidence: '(empty)',
  notSavedYetChoose: (criteria: string) => `Not saved: ${criteria}. Choose above Save which answer stays.`,
  keepTheirs: 'Keep theirs',
  useMine: 'Use mine and save',
  changedAtOnce: 'Saved by two people at once',
  yoursReplaced: (who: string, when: string) =>
    `${who} changed this ${when}. Your answer came last and is stored.`,
  useTheirs: 'Use theirs and save',
  keepMine: 'Keep mine',
  replacedOthers: (criteria: string) =>
    `Yours is stored: ${criteria}. See above Save what somebody else saved at the same moment.`,

  openFailed: 'The qualification could not be read',
  saveFailed: 'Not saved. Your answers are still here.',
  failure: {
    'bad-request': 'Plumbline did not understand its own request. Reload the page and try again.',
    'deal-not-found': 'This deal no longer exists in HubSpot.',
    'deal-closed': 'The deal was closed meanwhile, so its answers are read-only. Reopen it to save.',
    'framework-changed':
      'Another framework applies to the deal now. Copy what you need, then reload the page.',
    'evidence-too-long':
      'Some evidence is longer than HubSpot can keep (65,536 characters). Shorten it, then save.',
    'level-not-offered':
      'This level can no longer be stored: an admin changed where the criterion is kept. Reload the page and choose again.',
    'not-provisioned':
      'Deal properties are missing in this account. Ask an admin to create them in Plumbline’s settings, under Account.',
    'label-missing':
      'A contact label is missing in the account. If somebody renamed it in HubSpot, ask an admin to give it its name again there; else to create it in Plumbline’s settings, under Account. Missing:',
    'contact-gone':
      'This contact is not on the deal any more, or no longer exists in HubSpot. Choose another, or add it to the deal first.',
    'person-not-named':
      'HubSpot did not store who it is: whoever had the role still has it. Try again, or set the label on the contact in HubSpot.',
    'not-stored':
      'HubSpot has no place for this any more: an option or a property is missing, hidden or read-only. Ask an admin to look at Plumbline’s settings, under Account.',
    'settings-newer':
      'A newer Plumbline wrote these settings, so this one leaves them alone. Ask whoever installed the app to update it.',
    'settings-unreadable':
      'The newest settings cannot be read, so nothing is scored by older ones. Save the settings anew first.',
    'revision-gone': 'This revision is no longer kept, or cannot be read.',
    'missing-scope': 'The app lacks a permission. Ask an admin to grant:',
    forbidden:
      'HubSpot does not let the app do this, and no permission of the app is the reason. Tell your admin what HubSpot says:',
    blocked:
      'Something between Plumbline and HubSpot, such as a firewall, refused the call. Tell your admin.',
    unauthorized: 'HubSpot did not accept the app’s token. Ask an admin to reinstall the app.',
    'rate-limited': 'HubSpot is receiving too many calls. Wait ten seconds, then try again.',
    'daily-limit':
      'The account has used up its calls to HubSpot for today. Try again tomorrow, or ask an admin which app makes so many.',
    refused: 'HubSpot did not take this. Try again; if it stays, tell your admin.',
    unavailable: 'HubSpot could not be reached, or has a fault just now. Try again in a moment.',
    timeout: 'HubSpot took too long to answer. Try again in a moment.',
    uncertain:
      'HubSpot did not confirm this, so it may be saved or not. Try again; saving twice does no harm.',
    'out-of-time':
      'HubSpot is slow just now, so this was not begun: nothing was saved. Try again in a moment.',
    unexpected: 'Something unexpected went wrong. Try again; if it stays, tell your admin.',
  },
  hubSpotRefused: 'HubSpot refused this:',
  reference: (id: string) => `Reference for HubSpot support: ${id}`,

  money: moneyEn,

  pipelinePage: {
    title: 'How a pipeline sells',
    notFound: 'This page does not exist',
    toPipelines: 'To the pipelines',
    accountLoading: 'Reading the pipelines',
    accountFailed: 'The pipelines could not be read',
    noPipelines: 'This account has no deal pipeline yet',
    noPipelinesHint: 'Create one in HubSpot’s settings for deals, then come back.',
    pipeline: 'Pipeline',
    choosePipeline: 'Choose a pipeline',
    goneTitle: 'This pipeline no longer exists',
    goneHint: 'Choose another one above.',
    period: 'Deals closed',
    periods: {
      '90-days': 'In the last 90 days',
      '12-months': 'In the last 12 months',
      all: 'At any time',
      dates: 'Between two dates',
    },
    from: 'From',
    to: 'To, that day included',
    datesMissing: 'Choose both dates to see the figures.',
    datesTurned: 'The first date comes after the last. Swap them to see the figures.',

    reading: 'Reading the deals',
    readSoFar: (read: string, of: string) => `${read} of ${of} deals`,
    stop: 'Stop',
    stopped: 'Reading was stopped',
    stoppedHint: (read: string, of: string) =>
      `${read} of ${of} deals were read, the oldest first. Figures of those alone would mislead.`,
    stoppedAtOnce: 'No deal had been read yet.',
    goOn: 'Read the rest',
    dealsFailed: 'The deals could not be read',
    readAt: (deals: string, time: string) =>
      `${deals === '1' ? '1 deal' : `${deals} deals`} read at ${time}.`,
    readAgain: 'Read again',
    unread: (count: string) => `${count} newer deals are not counted: this page reads 100,000 at most.`,
    noDeals: 'No deals in this pipeline yet',
    noDealsHint: 'Figures appear once it has deals.',
    nothingInPeriod: 'Nothing was won in this period',
    nothingInPeriodHint: 'Choose a longer period. ACV, cycle and approach come from won deals.',

    approach: 'How these deals are sold',
    suits: (approach: string) => `${approach} selling suits best`,
    tooLittle: 'Too little is known to say how these deals are sold',
    nearest: (approach: string) => `Nearest so far: ${approach.toLowerCase()} selling.`,
    suitsPercent: (percent: number) => `Suits the typical won deal by ${percent} %.`,
    alsoSuits: (approaches: string) => `Suits about as well: ${approaches}.`,
    buyerLabel: 'The buyer',
    sellerLabel: 'Who should sell',
    surenessLabel: 'How sure',
    sureness: (percent: number, won: string) =>
      `${percent} % of the deciding facts are known, from ${won === '1' ? '1 won deal' : `${won} won deals`}`,
    allFits: 'Fit of the five approaches',
    speakFor: (approach: string) => `For ${approach.toLowerCase()} selling`,
    speakAgainst: (approach: string) => `Against ${approach.toLowerCase()} selling`,
    nothingFor: 'Nothing speaks for it.',
    nothingAgainst: 'Nothing speaks against it.',
    missing: (labels: string) => `Not known: ${labels}. Reps fill these in on the deal.`,
    noBands: (currency: string) => `ACV does not count here: there is no exchange rate for ${currency}`,
    noBandsHint: 'The approach rests on the other signals. Amounts are still computed in your own currency.',

    framework: (framework: string) => `Framework: ${framework}`,
    frameworkGoes: 'It goes with how these deals are sold.',
    frameworkHeavy: 'It asks for more work than these deals bring back.',
    frameworkLight: 'It asks too little: these buyers expect more help.',
    frameworkUnknown: 'Whether it goes with how these deals are sold cannot be said.',
    frameworksBetter: (frameworks: string) => `Better here: ${frameworks}.`,
    noFramework: 'No checklist is worth its time on deals this small.',

    openDeals: 'Open deals',
    misfits: (percent: number, judged: string) =>
      `${percent} % of ${judged} open deals suit another approach better`,
    noMisfits: (judged: string) => `All ${judged} open deals fit this way of selling`,
    misfit: (count: string, approach: string) => `${count} suit ${approach.toLowerCase()} selling`,
    unclear: (count: string) => `${count} could not be assessed: too little is known of them.`,
    noneJudged: 'Too little is known of the open deals to assess them.',

    figures: 'The figures',
    won: 'Won',
    lost: 'Lost',
    open: 'Open now',
    reps: 'Reps',
    winRate: 'Win rate',
    dealSize: 'Annual contract value (ACV)',
    cycle: 'Days to close',
    pace: 'Deals won per rep and month',
    middle: (lower: string, upper: string) => `Half of them lie between ${lower} and ${upper}`,
    typicalHint: 'ACV and days are medians of the won deals.',
    days: (count: string) => (count === '1' ? '1 day' : `${count} days`),
    why: {
      'no-period': 'The period ends before it begins',
      'no-deals': 'No deals',
      'no-wins': 'Nothing won in the period',
      'nothing-closed': 'Nothing closed in the period',
      'no-open-deals': 'No open deals',
      'no-usable-amount': 'No won deal has a usable amount',
      'no-usable-dates': 'No won deal has usable dates',
      'no-owner': 'No won deal has an owner',
      'too-little-known': 'Too little is known',
      'nothing-fits': 'No approach fits the won deals',
    },
    nothingFitsHint: 'An admin should check the bands of the approaches in the settings.',
    leftOut: (count: string) => `Left out of the figures (${count})`,
    leftOutFrom: {
      everything: 'Of everything',
      'deal-size': 'Of ACV',
      cycle: 'Of days to close',
      'deals-per-rep': 'Of deals per rep',
    },
    leftOutWhy: {
      'no-amount': 'no amount',
      'zero-or-negative': 'amount of zero or less',
      'other-currency': 'in another currency',
      'no-dates': 'a date is missing',
      'closed-before-created': 'closed before it was created',
      'no-owner': 'no owner',
    },
    leftOutLine: (from: string, count: string, why: string) =>
      `${from}: ${count === '1' ? '1 deal' : `${count} deals`}, ${why}`,

    economics: 'What winning costs and brings',
    costsHint:
      'They begin with the costs in Plumbline’s settings. Changes stay in this page’s address: share the link to share them.',
    currencyUnknown: 'the account’s currency',
    costs: {
      repPerMonth: (currency: string) => `Cost of a rep a month (${currency})`,
      marketingPerDeal: (currency: string) => `Marketing per won deal (${currency})`,
      grossMarginPercent: 'Gross margin (%)',
      monthlyChurnPercent: 'Customers lost a month (%)',
    },
    costHints: {
      repPerMonth: 'Pay, taxes, tools, travel',
      marketingPerDeal: '0 if there is none',
      grossMarginPercent: 'What is left after delivery',
      monthlyChurnPercent: 'Leave empty if not known',
    },
    badCost: {
      repPerMonth: 'Must be more than 0',
      marketingPerDeal: 'Must be 0 or more',
      grossMarginPercent: 'Must be more than 0 and at most 100',
      monthlyChurnPercent: 'Must be more than 0 and at most 100',
    },
    needs: (list: string) => `To see every figure: ${list}.`,
    noMoney: 'Enter your costs to see the economics',
    need: {
      repPerMonth: 'cost of a rep',
      marketingPerDeal: 'marketing per deal',
      grossMarginPercent: 'gross margin',
      monthlyChurnPercent: 'customers lost a month',
      yearlyValue: 'ACV',
      dealsPerRepMonth: 'deals per rep and month',
      currency: 'an exchange rate',
      fit: 'more facts about the won deals',
    },
    needsOne: (need: string) => `needs ${need}`,
    whatIf: 'What if',
    whatIfHint: 'Starts at the pipeline’s own numbers. Change one and everything below moves.',
    whatIfSize: (currency: string) => `Annual contract value (ACV) in ${currency}`,
    whatIfReset: 'Back to the pipeline’s own',
    badNumber: 'Must be more than 0',
    asItIs: 'Today',
    row: 'Figure',
    bestApproach: 'Suits best',
    fitPercent: (approach: string, percent: number) => `${approach}, ${percent} %`,
    months: (count: string) => (count === '1' ? '1 month' : `${count} months`),
    usualRange: (from: number, to: number) => `${from} to ${to} months`,
    cac: 'Cost per won customer (CAC)',
    cacRatio: (currency: string | null) =>
      `CAC ratio (cost per 1${currency === null ? '' : ` ${currency}`} of new ACV)`,
    payback: 'Payback',
    paybackForSize: 'Usual at this ACV',
    ltvToCac: 'LTV to CAC',
    verdict: {
      cacRatio: {
        'below-median': 'Below the median',
        median: 'The median',
        'above-median': 'Above the median',
      },
      payback: { best: 'Very good', good: 'Good', concern: 'A concern', critical: 'Critical' },
      paybackForSize: { below: 'Sooner', usual: 'As usual', above: 'Later' },
      ltv: { healthy: 'Healthy', low: 'Too low' },
    },
    five: 'The five approaches',
    fiveHint:
      'How well each suits the deals, its money at its typical ACV and pace, and what payback would be with your ACV at its pace.',
    approachColumn: 'Approach',
    typicalNumbers: (size: string, pace: string) => `ACV ${size}, ${pace} won per rep and month`,
    typicalNoRep: (size: string) => `ACV ${size}, no rep`,
    typicalPace: (pace: string) => `${pace} won per rep and month`,
    typicalOnlyNoRep: 'No rep',
    cacColumn: 'Cost to win',
    cacRatioColumn: 'CAC ratio',
    atThisSize: 'Payback at your ACV',
    protects: 'Protects the margin',
    protectsNot: 'Eats the margin',
    formulas: 'How each figure is computed',
    source: (source: string) => `Source: ${source}`,
  },
};

/** The shape every language fills. */
export type Catalogue = typeof en;
