import { assertNever } from '../../../assert-never';
import type { Fault } from '../../../wire';
import { burstLimitReached, internalError, missingScopes } from '../../model/refusals/errors';

/** Long enough to see a loading state, well short of the 4 seconds after which the app's functions give up on one call. */
const SLOW_MS = 2_500;

/**
 * The connection is to be cut without an answer. `fetch()` cannot do that to a socket, so it rejects with this; the
 * server that called it destroys the socket, and the client sees a network error.
 */
export class ConnectionCut extends Error {
  constructor() {
    super('The workbench is set to "offline": this connection is to be cut');
  }
}

/** What goes wrong on purpose before an app's call is answered; nothing when the fault is `none`. */
export async function applyFault(fault: Fault): Promise<void> {
  switch (fault) {
    case 'none':
      return;
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      return;
    case 'forbidden':
      throw missingScopes(['crm.objects.deals.read', 'crm.objects.deals.write']);
    case 'rate-limited':
      throw burstLimitReached();
    case 'server-error':
      throw internalError();
    case 'offline':
      throw new ConnectionCut();
    default:
      assertNever(fault);
  }
}
