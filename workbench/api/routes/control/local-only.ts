import { ApiError } from '../../model/refusals/errors';

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Control routes have no token, so they answer only to pages of this machine: another site's page may reach a loopback
 * port, by its own origin or by a name that it made point here.
 * @throws 403
 */
export function requireLocal(request: Request): void {
  const origin = request.headers.get('origin');
  const host = request.headers.get('host');
  const hosts = [
    new URL(request.url).hostname,
    host === null ? undefined : hostnameOf(`http://${host}`),
    origin === null ? undefined : hostnameOf(origin),
  ];
  if (hosts.every((name) => name === undefined || LOCAL.has(name))) return;
  throw new ApiError(403, { message: 'The workbench answers to pages on localhost only.' });
}

/** The empty name, which is not local, for what is no address (`Origin: null`). */
function hostnameOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
