import { z } from 'zod';
import type { TokenSeed } from '../../../account';
import { traits } from '../../model/definitions/traits';
import { unauthenticated } from '../../model/refusals/errors';
import { readBody } from '../http/body';
import type { ApiApp, ApiContext } from '../http/context';
import type { Portal } from '../http/portal';
import { route } from '../http/route';

const infoSchema = z.strictObject({ tokenKey: z.string() });

/** Whose a private app's token is and what it may do. It stands in the body, so none is asked for beside it. */
export function tokenRoutes(app: ApiApp, { seed }: Portal): void {
  const tell = async (c: ApiContext): Promise<Response> => {
    const { tokenKey } = await readBody(c, infoSchema);
    const known = seed.tokens.find(({ token }) => token === tokenKey);
    if (!known) throw unauthenticated();
    const userId = known.userId ?? seed.users[0]?.id;
    return c.json({
      userId,
      hubId: seed.portalId,
      appId: seed.tokens.indexOf(known) + 1,
      scopes: scopesOf(known),
    });
  };
  route(app, '/oauth/v2/private-apps/get/access-token-info', { POST: tell });
}

/** All that the API here can ask for, for a token that may do everything. */
function scopesOf({ scopes }: TokenSeed): readonly string[] {
  if (scopes !== 'all') return scopes;
  const ofRecords = Object.values(traits).flatMap(({ scopeName }) =>
    ['objects', 'schemas'].flatMap((what) =>
      ['read', 'write'].map((access) => `crm.${what}.${scopeName}.${access}`),
    ),
  );
  return ['oauth', ...ofRecords, 'crm.objects.owners.read'];
}
