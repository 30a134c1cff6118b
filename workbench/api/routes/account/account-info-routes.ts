import type { ApiApp } from '../http/context';
import { route } from '../http/route';
import type { Portal } from '../http/portal';

/** What HubSpot tells every app about the account it is in. */
export function accountInfoRoutes(app: ApiApp, base: string, { seed, clock }: Portal): void {
  route(app, `${base}/details`, {
    GET: (c) => {
      const offset = utcOffset(seed.timeZone, clock.now());
      return c.json({
        portalId: seed.portalId,
        accountType: 'STANDARD',
        timeZone: seed.timeZone,
        companyCurrency: seed.currency,
        additionalCurrencies: [],
        utcOffset: offset.text,
        utcOffsetMilliseconds: offset.milliseconds,
        uiDomain: 'app.hubspot.com',
        dataHostingLocation: 'na1',
      });
    },
  });
}

/** A time zone's distance from UTC at an instant: `+02:00`. */
function utcOffset(timeZone: string, at: number): { text: string; milliseconds: number } {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const text = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d{2}):(\d{2})$/.exec(text) ?? [];
  const distance = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return { text: `${sign}${hours}:${minutes}`, milliseconds: sign === '-' ? -distance : distance };
}
