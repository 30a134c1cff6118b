import { requireScope } from '../../model/access/scopes';
import { resourceNotFound } from '../../model/refusals/errors';
import type { ApiApp, ApiContext } from '../http/context';
import type { Portal } from '../http/portal';
import { pathParameter } from '../http/query';
import { route } from '../http/route';

/** Users leave an account: their owners are archived, and records keep them. Nothing else of users is here. */
export function userRoutes(app: ApiApp, base: string, portal: Portal): void {
  route(app, `${base}/:userId`, { DELETE: (c) => remove(c, portal) });
}

function remove(c: ApiContext, portal: Portal): Response {
  requireScope(c.var.caller, ['settings.users.write']);
  const given = pathParameter(c, 'userId');
  const byEmail = c.req.query('idProperty') === 'EMAIL';
  const user = portal.seed.users.find(({ id, email }) => (byEmail ? email : String(id)) === given);
  if (!user || portal.state.departed.has(user.id)) throw resourceNotFound();
  portal.store.commit([{ kind: 'departure', userId: user.id, at: c.var.caller.at }]);
  return c.body(null, 204);
}
