import { main as listRevisions } from '../../../src/functions/list-revisions';
import { main as openSettings } from '../../../src/functions/open-settings';
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
    expect(await save({})).toMatchObject({ ok: false, code: 'settings-unreadable' });
  });

  test('says that it is saved and that cards do not know yet, and who opens the settings brings it to them', async () => {
    await account.saveSettings();
    account.calls.refuse(/batch\/upsert$/, 503);
    expect(await save(bant, 1)).toMatchObject({
      ok: true,
      outcome: { kind: 'saved', note: { revision: 2 }, behind: true },
    });
    account.calls.answerForItself();
    expect(await account.reply(settingsRevision, {})).toMatchObject({ revision: 1 });
    expect(await account.reply(openSettings, {})).toMatchObject({ revision: 2 });
    account.forget();
    expect((await account.ports.rulebooks.current()).rulebook.revision).toBe(2);
  });

  test('that cards do not know yet is found for who has seen it', async () => {
    await account.saveSettings();
    account.calls.refuse(/batch\/upsert$/, 503);
    await save(bant, 1);
    account.calls.answerForItself();
    expect((await account.ports.rulebooks.current(2)).rulebook.revision).toBe(2);
  });

  test('says so when the revision it was based on is gone and none is kept', async () => {
    expect(await save(bant, 3)).toEqual({ ok: true, outcome: { kind: 'base-gone' } });
    expect(await save(bant, 0)).toMatchObject({ outcome: { kind: 'saved', note: { revision: 1 } } });
  });

  test('asks for what it needs at once, and nothing twice', async () => {
    await account.saveSettings({ ownFrameworks: { ours: { label: 'Ours', copyOf: 'bant' } } });
    account.calls.forget();
    await save(bant, 1);
    const heard = account.calls.heard(/./).map(({ call }) => call.replace('2026-09/', ''));
    expect(heard.slice(0, 5).toSorted()).toEqual([
      'GET /account-info/details',
      'GET /crm/pipelines/deals',
      'GET /crm/properties/deals',
      // They may be there as well.
      'GET /crm/properties/deals/qual_settings',
      'POST /crm/objects/p_qualification_settings/batch/read',
    ]);
    expect(heard.slice(5)).toEqual([
      'POST /crm/objects/p_qualification_settings',
      'POST /crm/objects/p_qualification_settings/batch/upsert',
    ]);
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
