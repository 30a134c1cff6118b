import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import type { ApiApp } from '../http/context';
import type { Portal } from '../http/portal';
import { route } from '../http/route';

/** What HubSpot tells every app about the account it is in. */
export function accountInfoRoutes(app: ApiApp, base: string, { seed }: Portal): void {
  route(app, `${base}/details`, {
    GET: (c) => {
      const now = new TZDate(Date.now(), seed.timeZone);
      return c.json({
        portalId: seed.portalId,
        accountType: 'STANDARD',
        timeZone: seed.timeZone,
        companyCurrency: seed.currency,
        additionalCurrencies: [],
        utcOffset: format(now, 'xxx'),
        utcOffsetMilliseconds: -now.getTimezoneOffset() * 60_000,
        uiDomain: 'app.hubspot.com',
        dataHostingLocation: 'na1',
      });
    },
  });
}
