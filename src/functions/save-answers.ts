import { isRefusal, saveAnswers } from '../judging';
import { saveAnswersContract } from '../protocol/save-answers';
import { refusalFailure } from './failure';
import { qualificationOnWire } from './qualification-on-wire';
import { serve } from './serve';

export { dealsStored as scopes } from './scopes';

/** Stores what a rep answered, with the figures of the result. */
export const main = serve(saveAnswersContract, async (request, ports) => {
  const outcome = await saveAnswers(request, ports);
  if (isRefusal(outcome)) return refusalFailure(outcome);
  const { saved, conflicts, notStored, cleaned, closedMeanwhile } = outcome;
  const qualification = qualificationOnWire(outcome, ports.now());
  return { ok: true, qualification, saved, conflicts, notStored, cleaned, closedMeanwhile };
});
