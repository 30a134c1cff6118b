import { openSettings } from '../../../src/configuring';
import { defaultSettings } from '../../../src/settings';
import { anAccount } from '../../builders/an-account';
import { settingsWith } from '../../builders/settings';

const account = anAccount({ provisioned: false });
const open = () => openSettings(account.ports);
const bant = settingsWith({ defaultFramework: 'bant' });

describe('openSettings()', () => {
  test('of an account that never saved any gives the built-in ones, and what they can name', async () => {
    expect(await open()).toMatchObject({
      newest: null,
      settings: defaultSettings,
      revision: 0,
      problem: null,
      account: {
        currency: 'EUR',
        pipelines: expect.arrayContaining([
          expect.objectContaining({ id: 'enterprise', label: 'Enterprise' }),
        ]),
      },
    });
  });

  test('gives the newest, and who saved it when and why', async () => {
    await account.saveSettings({}, 'First');
    await account.saveSettings(bant, 'Try BANT');
    expect(await open()).toMatchObject({
      newest: {
        revision: 2,
        changedBy: 'ops@example.com',
        changedAt: '2026-11-23T10:00:00.000Z',
        summary: 'Try BANT',
      },
      settings: bant,
      revision: 2,
      problem: null,
    });
  });

  test.each([
    ['broken', '{"version":2,"thresholds":70}', ['thresholds']],
    ['newer', '{"version":3}', ['version']],
  ])('gives older ones where the newest are %s, and says why', async (kind, payload, path) => {
    await account.saveSettings(bant);
    await account.saveSettings(payload);
    expect(await open()).toMatchObject({
      newest: { revision: 2 },
      settings: bant,
      revision: 1,
      problem: { kind, issues: [{ path, severity: 'error' }] },
    });
  });

  test('says what became of settings that an older Plumbline saved, until they are saved again', async () => {
    await account.saveSettings('{"version":1,"bands":{"strong":85,"developing":50}}');
    const opened = await open();
    const thresholds = { strong: 85, developing: 50 };
    expect(opened).toMatchObject({
      settings: { version: 2, thresholds },
      notes: [{ kind: 'thresholdsCarried', values: [85, 50] }],
    });
    await account.saveSettings({ thresholds });
    expect(await open()).toMatchObject({ settings: { thresholds }, notes: [] });
  });

  test('names the account’s properties of every type, with their options, hidden ones too', async () => {
    await account.define('segment', 'new', 'old');
    await account.call('PATCH', '/crm/v3/properties/deals/segment', {
      options: [
        { label: 'New', value: 'new', hidden: false },
        { label: 'Old', value: 'old', hidden: true },
      ],
    });
    const { properties } = (await open()).account;
    expect(properties.filter(({ name }) => ['segment', 'hs_createdate'].includes(name))).toEqual([
      expect.objectContaining({ name: 'hs_createdate', type: 'datetime', readOnly: true, options: [] }),
      expect.objectContaining({
        name: 'segment',
        readOnly: false,
        options: [
          { value: 'new', label: 'New' },
          { value: 'old', label: 'Old' },
        ],
      }),
    ]);
  });
});
