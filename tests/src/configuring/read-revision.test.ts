import { readRevision } from '../../../src/configuring';
import { anAccount } from '../../builders/an-account';
import { settingsWith } from '../../builders/settings';

const account = anAccount({ provisioned: false });
const read = (revision: number) => readRevision(revision, account.ports.settings);

describe('readRevision()', () => {
  test('gives an earlier revision as settings of today', async () => {
    await account.saveSettings('{"defaultFramework":"bant"}', 'Try BANT');
    await account.saveSettings();
    expect(await read(1)).toEqual({
      kind: 'read',
      note: {
        revision: 1,
        changedBy: 'ops@example.com',
        changedAt: '2026-11-23T10:00:00.000Z',
        summary: 'Try BANT',
      },
      settings: settingsWith({ defaultFramework: 'bant' }),
    });
  });

  test('says that a revision is not kept', async () => {
    await account.saveSettings();
    expect(await read(7)).toEqual({ kind: 'not-kept' });
  });

  test('says what is wrong with one that cannot be read', async () => {
    await account.saveSettings('{"version":2,"thresholds":70}');
    await account.saveSettings();
    expect(await read(1)).toMatchObject({ kind: 'unreadable', issues: [{ path: ['thresholds'] }] });
  });
});
