import type { UserSeed } from '../../../account';
import { requireScope } from '../../model/access/scopes';
import { resourceNotFound } from '../../model/refusals/errors';
import { formatInstant } from '../../model/values/instant';
import type { ApiApp, ApiContext } from '../http/context';
import type { Portal } from '../http/portal';
import { afterParameter, booleanParameter, limitParameter, paging, pathParameter } from '../http/query';
import { route } from '../http/route';

/** HubSpot's default and largest page of owners. */
const DEFAULT_PAGE = 100;
const MAX_PAGE = 500;
/** Owners are part of the account's seed, so they carry one date; all that may change is that they leave. */
const OWNERS_SINCE = '2024-01-08T08:00:00Z';

/** The owners of the account. Clients call the list with a slash at its end. */
export function ownerRoutes(app: ApiApp, base: string, portal: Portal): void {
  for (const path of [base, `${base}/`]) route(app, path, { GET: (c) => list(c, portal) });
  route(app, `${base}/:ownerId`, { GET: (c) => read(c, portal) });
}

function list(c: ApiContext, portal: Portal): Response {
  requireScope(c.var.caller, ['crm.objects.owners.read']);
  const email = c.req.query('email')?.toLowerCase();
  const limit = limitParameter(c, { fallback: DEFAULT_PAGE, max: MAX_PAGE });
  const start = afterParameter(c) ?? 0;
  const archived = booleanParameter(c, 'archived');
  const all = portal.seed.users
    .filter((user) => portal.state.departed.has(user.id) === archived)
    .filter((user) => email === undefined || user.email.toLowerCase() === email);
  const next = start + limit < all.length ? String(start + limit) : undefined;
  return c.json({
    results: all.slice(start, start + limit).map((user) => representOwner(portal, user)),
    ...paging(c, next),
  });
}

function read(c: ApiContext, portal: Portal): Response {
  requireScope(c.var.caller, ['crm.objects.owners.read']);
  const id = pathParameter(c, 'ownerId');
  const wanted =
    c.req.query('idProperty') === 'userId'
      ? (user: UserSeed) => String(user.id) === id
      : (user: UserSeed) => user.ownerId === id;
  const user = portal.seed.users.find(wanted);
  if (!user || portal.state.departed.has(user.id) !== booleanParameter(c, 'archived'))
    throw resourceNotFound();
  return c.json(representOwner(portal, user));
}

function representOwner({ state }: Portal, user: UserSeed): Record<string, unknown> {
  const leftAt = state.departed.get(user.id);
  const hasLeft = leftAt !== undefined;
  return {
    id: user.ownerId,
    email: user.email,
    type: 'PERSON',
    firstName: user.firstName,
    lastName: user.lastName,
    userId: hasLeft ? null : user.id,
    userIdIncludingInactive: user.id,
    createdAt: OWNERS_SINCE,
    updatedAt: hasLeft ? formatInstant(leftAt) : OWNERS_SINCE,
    archived: hasLeft,
    ...(user.teams.length > 0 && {
      teams: user.teams.map(({ id, name }, index) => ({ id: String(id), name, primary: index === 0 })),
    }),
  };
}
