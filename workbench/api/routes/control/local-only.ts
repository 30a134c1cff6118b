import { isLoopback } from '../../../loopback.mjs';
import { ApiError } from '../../model/refusals/errors';

/** Control routes have no token, so they answer only to pages of this machine. @throws 403 */
export function requireLocal({ url, headers }: Request): void {
  const [host, origin] = [headers.get('host'), headers.get('origin')];
  const addresses = [url, host === null ? url : `http://${host}`, origin ?? url];
  if (addresses.every(isLoopback)) return;
  throw new ApiError(403, { message: 'The workbench answers to pages on localhost only.' });
}
