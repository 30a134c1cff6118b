import { answerApproachContract } from '../../../src/protocol/answer-approach';
import { namePersonContract } from '../../../src/protocol/name-person';
import { openHistoryContract } from '../../../src/protocol/open-history';
import { openQualificationContract } from '../../../src/protocol/open-qualification';
import { saveAnswersContract } from '../../../src/protocol/save-answers';
import { settingsRevisionContract } from '../../../src/protocol/settings-revision';
import { calling } from '../../shared/call-function';

// A function remembers the settings for as long again, so a change reaches an open card within a minute.
const WATCH_MS = 30_000;

/** The app's functions as HubSpot runs them. They never reject: what goes wrong on the way is a failure reply too. */
export const hubspotFunctions = {
  open: calling(openQualificationContract),
  save: calling(saveAnswersContract),
  namePerson: calling(namePersonContract),
  history: calling(openHistoryContract),
  answerApproach: calling(answerApproachContract),
  settingsRevision: calling(settingsRevisionContract),
  /** Calls back every half minute, until what it returns is called. */
  nowAndThen: (callback: () => void): (() => void) => {
    const timer = setInterval(callback, WATCH_MS);
    return () => clearInterval(timer);
  },
};

/** The app's functions as the card calls them. */
export type Functions = typeof hubspotFunctions;
