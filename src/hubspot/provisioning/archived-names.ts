import type { HubSpotError } from '../client/hubspot-error';
import { toHubSpotError } from '../client/to-hubspot-error';

/** HubSpot brought back an archived property in place of the one that was to be made, and it is another. */
export function broughtBack(
  { name, type }: { readonly name: string; readonly type: string },
  attempted: string,
): HubSpotError {
  const message = `HubSpot brought back an archived property ${name} of type ${type}. Archive it again and delete it for good in HubSpot, under archived properties, then run this again`;
  return toHubSpotError({ status: 400, body: { message } }, attempted);
}

/** HubSpot refuses a name as taken. Those that are in use were found before: what it knows besides is archived. */
export function archivedHasName(
  body: { readonly message?: string | undefined },
  attempted: string,
): HubSpotError {
  const message = `${body.message ?? 'The name is taken'} An archived property has that name: restore it in HubSpot, under archived properties, or delete it there for good, then run this again`;
  return toHubSpotError({ status: 409, body: { ...body, message } }, attempted);
}
