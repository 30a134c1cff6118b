import { provisionStep, type ProvisioningStep } from '../configuring';
import type { FormulaOutcome } from '../hubspot';
import type { Failure } from '../protocol/failure';
import { provisionStepContract } from '../protocol/provision-step';
import { failure, hubSpotFailure, unreadableFailure } from './failure';
import { dealsJudged } from './scopes';
import { serve } from './serve';

export const scopes = [...dealsJudged, 'crm.schemas.deals.write', 'crm.schemas.contacts.write'] as const;

// A batch of new properties is one call; changes are a call each, and HubSpot takes half a second for one. A function has ten.
// Formulas are a call each too, and stop by themselves while there is time to put them back.
const MOST_IN_A_STEP = { created: 50, changed: 8, formulas: 10 };

/** Makes some of what the account lacks; the page asks again until it is complete, or a step is stopped. */
export const main = serve(provisionStepContract, async ({ seenRevision }, ports) => {
  // At once: HubSpot gives a function ten seconds, and may take some for each call.
  const current = ports.rulebooksInHaste.current(seenRevision);
  const [{ rulebook, problem }, found] = await Promise.all([
    current,
    ports.findAccount(current.then((known) => known.rulebook)),
  ]);
  if (problem !== null) return unreadableFailure(problem.revision);
  const step = await provisionStep(rulebook, MOST_IN_A_STEP, ports, found);
  if (step === null)
    return failure(
      'refused',
      'The account has no room for these properties, or has others of the same name.',
    );
  const { done, stopped, complete, formulas } = step;
  return {
    ok: true,
    done,
    stopped: stopped === null ? null : { failure: whyStopped(stopped), notDone: stopped.notDone },
    formulas: formulas === null ? null : formulasOnWire(formulas),
    complete,
  };
});

function formulasOnWire({ stopped, refused, putBack, notDone }: FormulaOutcome) {
  return {
    stopped: stopped === null ? null : hubSpotFailure(stopped),
    refused: refused.map(({ name, error }) => ({ name, failure: hubSpotFailure(error) })),
    putBack,
    notDone,
  };
}

function whyStopped({ error, renamed }: NonNullable<ProvisioningStep['stopped']>): Failure {
  return renamed === undefined
    ? hubSpotFailure(error)
    : failure('label-missing', error.message, [renamed], error.correlationId);
}
