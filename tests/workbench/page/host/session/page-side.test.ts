import { createPageSide, functionFailedMessage } from '../../../../../workbench/page/host/session/page-side';
import type { SessionHost } from '../../../../../workbench/page/host/session/session-host';
import { createFakeBridge } from '../fake-bridge';

function aSession(changes: Partial<SessionHost> = {}) {
  const { bridge, change, listenerCount, calls } = createFakeBridge();
  const log: string[] = [];
  const stops: (() => void)[] = [];
  const nothing = () => undefined;
  const page = createPageSide(
    {
      bridge,
      recordType: '0-3',
      runFunction: () => Promise.resolve(null),
      onLog: (level, message) => log.push(`${level}: ${message}`),
      onCrash: nothing,
      showAlert: nothing,
      closeOverlay: nothing,
      openIframe: nothing,
      ...changes,
    },
    (stop) => stops.push(stop),
  );
  return { page, change, listenerCount, calls, log, stops };
}

describe('createPageSide()', () => {
  test('runFunction hands parameters and propertiesToSend through and the answer back', async () => {
    const { page } = aSession({ runFunction: (name, options) => Promise.resolve({ name, options }) });
    const options = { parameters: { a: [1] }, propertiesToSend: ['amount'] };
    expect(await page.runFunction('echo', options)).toEqual({ ok: true, value: { name: 'echo', options } });
    expect(await page.runFunction('echo', undefined)).toEqual({
      ok: true,
      value: { name: 'echo', options: {} },
    });
  });

  test('runFunction tells the extension nothing of why a function failed, and the log all of it', async () => {
    const { page, log } = aSession({ runFunction: () => Promise.reject(new Error('token abc is wrong')) });
    expect(await page.runFunction('save', {})).toEqual({ ok: false, message: functionFailedMessage });
    expect(log).toEqual(['error: Function save: token abc is wrong']);
  });

  test.each([
    ['addAlert', { type: 'info' }],
    ['closeOverlay', 7],
    ['navigateToPage', { params: {} }],
    ['fetchCrmObjectProperties', [1]],
    ['fetchCrmSearch', { objectType: '0-3', pageLength: -1 }],
    ['fetchAssociations', null],
    ['formatCrmProperties', { propertiesList: 'x' }],
    ['onCrmPropertiesUpdate', ['amount']],
  ] as const)(
    '%s answers a refusal that names the action when its argument is %p',
    async (action, argument) => {
      const { page, log } = aSession();
      const outcome = await page[action](argument, undefined);
      expect(outcome).toMatchObject({ ok: false });
      expect(outcome.ok ? '' : outcome.message).toMatch(new RegExp(`^(${action}|use\\w+): `));
      expect(log).toHaveLength(1);
    },
  );

  test('what the SDK sends as undefined counts as not given', async () => {
    const { page } = aSession();
    const request = {
      objectType: '0-3',
      properties: undefined,
      query: undefined,
      after: undefined,
      pageLength: 10,
    };
    expect(await page.fetchCrmSearch(request, { propertiesToFormat: undefined })).toMatchObject({ ok: true });
  });

  test('fetchCrmProperties tells all asked properties on a change of one, and stops on cleanup', async () => {
    const { page, change, listenerCount } = aSession();
    const told: unknown[] = [];
    const outcome = await page.fetchCrmProperties(['dealname', 'amount'], (all: unknown) => told.push(all), {
      propertiesToFormat: ['amount'],
    });
    expect(outcome).toMatchObject({ ok: true, value: { data: { dealname: 'Acme', amount: '$1000' } } });
    change({ closedate: '2026-12-31' });
    change({ dealname: 'Globex' });
    expect(told).toEqual([{ dealname: 'Globex', amount: '$1000' }]);
    if (outcome.ok) outcome.value.cleanup?.();
    expect(listenerCount()).toBe(0);
  });

  test('onCrmPropertiesUpdate tells only what changed, until the session is over', async () => {
    const { page, change, listenerCount, stops } = aSession();
    const told: unknown[] = [];
    await page.onCrmPropertiesUpdate('*', (changed: unknown) => told.push(changed));
    change({ amount: '5' });
    expect(told).toEqual([{ amount: '5' }]);
    stops.forEach((stop) => {
      stop();
    });
    expect(listenerCount()).toBe(0);
  });

  test('a bridge that refuses reaches the hook as its words', async () => {
    const { bridge } = createFakeBridge();
    const { page } = aSession({
      bridge: { ...bridge, search: () => Promise.reject(new Error('403: no scope crm.objects.deals.read')) },
    });
    expect(await page.fetchCrmSearch({ objectType: '0-3' }, undefined)).toEqual({
      ok: false,
      message: 'useCrmSearch: 403: no scope crm.objects.deals.read',
    });
  });
});
