import { main as listRevisions } from '../../../src/functions/list-revisions';
import { main as preview } from '../../../src/functions/preview-settings';
import { main as readRevision } from '../../../src/functions/read-revision';
import { main as saveSettings } from '../../../src/functions/save-settings';
import { main as settingsRevision } from '../../../src/functions/settings-revision';
import { NOW, anAccount } from '../../builders/an-account';
import { settingsWith } from '../../builders/settings';

const account = anAccount({ provisioned: false });
const noteOf = (revision: number, summary: string) => {
  return { revision, changedBy: 'ops@example.com', changedAt: NOW, summary };
};
const bant = { defaultFramework: 'bant' };

describe('list_revisions', () => {
  test('gives the newest first, without their settings', async () => {
    await account.saveSettings({}, 'First');
    await account.saveSettings(bant, 'Try BANT');
    const revisions = [noteOf(2, 'Try BANT'), noteOf(1, 'First')];
    expect(await account.reply(listRevisions, {})).toEqual({ ok: true, revisions });
  });
});

describe('read_revision', () => {
  test('gives an earlier revision as settings of today', async () => {
    await account.saveSettings(bant, 'Try BANT');
    await account.saveSettings();
    expect(await account.reply(readRevision, { revision: 1 })).toEqual({
      ok: true,
      note: noteOf(1, 'Try BANT'),
      settings: settingsWith(bant),
    });
  });

  test.each([
    ['that is not kept', 7, 'Revision 7 is not kept.'],
    ['that cannot be read', 1, 'Revision 1 cannot be read: thresholds: 70 is not a group of settings.'],
  ])('says so of a revision %s', async (_name, revision, message) => {
    await account.saveSettings('{"version":2,"thresholds":70}');
    await account.saveSettings();
    const reply = await account.reply(readRevision, { revision });
    expect(reply).toMatchObject({ ok: false, code: 'revision-gone', message });
  });
});

describe('settings_revision', () => {
  test.each([
    ['0 where none were ever saved', [], 0],
    ['that of the newest', ['{"version":1}', '{"version":1}'], 2],
    ['that of the newest, though it cannot be read', ['{"version":1}', 'broken'], 2],
  ])('is %s', async (_name, payloads, revision) => {
    for (const payload of payloads) await account.saveSettings(payload);
    expect(await account.reply(settingsRevision, {})).toEqual({ ok: true, revision });
  });
});

describe('save_settings', () => {
  const save = (settings: object, expectedRevision = 0) =>
    account.reply(saveSettings, { expectedRevision, settings, changedBy: 'rita@example.com', summary: '' });

  test('shows what somebody else saved meanwhile', async () => {
    await account.saveSettings(bant, 'Theirs');
    expect(await save({})).toEqual({
      ok: true,
      outcome: { kind: 'conflict', newest: noteOf(1, 'Theirs'), settings: settingsWith(bant) },
    });
  });

  test('says so when what they saved cannot be read', async () => {
    await account.saveSettings('{"version":2,"thresholds":70}');
    expect(await save({})).toMatchObject({ ok: false, code: 'unexpected' });
  });

  test('does not overwrite what a newer Plumbline wrote', async () => {
    await account.saveSettings('{"version":3}');
    expect(await save({}, 1)).toMatchObject({ ok: false, code: 'settings-newer' });
  });
});

describe('preview_settings', () => {
  test('tells what settings would make of the open deals', async () => {
    await account.aDeal();
    expect(await account.reply(preview, { settings: bant, after: null })).toMatchObject({
      ok: true,
      judged: 1,
      changed: [{ before: { framework: { id: 'meddic' } }, after: { framework: { id: 'bant' } } }],
      remaining: 0,
      after: null,
    });
  });

  test('refuses what are no settings, saying where', async () => {
    expect(await account.reply(preview, { settings: { thresholds: 70 }, after: null })).toMatchObject({
      ok: false,
      code: 'bad-request',
      details: ['thresholds: 70 is not a group of settings.'],
    });
  });
});
