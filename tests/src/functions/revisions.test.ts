import { listRevisions } from '../../../src/functions/list-revisions';
import { openSettings } from '../../../src/functions/open-settings';
import { readRevision } from '../../../src/functions/read-revision';
import { settingsRevision } from '../../../src/functions/settings-revision';
import { listRevisionsContract } from '../../../src/protocol/list-revisions';
import { openSettingsContract } from '../../../src/protocol/open-settings';
import { readRevisionContract } from '../../../src/protocol/read-revision';
import { settingsRevisionContract } from '../../../src/protocol/settings-revision';
import { defaultSettings } from '../../../src/settings';
import { dependencies } from '../../builders/dependencies';
import { settingsWith } from '../../builders/settings';

const bant = settingsWith({ defaultFramework: 'bant' });

/** An account whose settings were saved so, one after the other. */
async function anAccount(...payloads: readonly string[]) {
  const account = dependencies();
  for (const [index, payload] of payloads.entries())
    await account.given.settings.save({
      expectedRevision: index,
      payload,
      changedBy: 'olle@example.com',
      summary: `Change ${index + 1}`,
      at: new Date(`2026-11-2${index}T08:00:00.000Z`),
    });
  return account.given;
}
const noteOf = (revision: number) => ({
  revision,
  changedBy: 'olle@example.com',
  changedAt: `2026-11-2${revision - 1}T08:00:00.000Z`,
  summary: `Change ${revision}`,
});

describe('openSettings()', () => {
  test('of an account that never saved any gives the built-in ones, and what they can name', async () => {
    const reply = await openSettings({}, await anAccount());
    expect(openSettingsContract.reply.parse(reply)).toEqual(reply);
    expect(reply).toMatchObject({
      ok: true,
      newest: null,
      settings: defaultSettings,
      revision: 0,
      problem: null,
      account: { currency: 'USD', pipelines: [{ id: 'enterprise', label: 'Enterprise' }] },
    });
  });

  test('gives the newest, and who saved it', async () => {
    const given = await anAccount('{"version":1}', JSON.stringify(bant));
    expect(await openSettings({}, given)).toMatchObject({
      newest: noteOf(2),
      settings: bant,
      revision: 2,
      problem: null,
    });
  });

  test.each([
    ['broken', '{"version":1,"bands":70}', ['bands']],
    ['newer', '{"version":2}', ['version']],
  ])('gives older ones where the newest are %s, and says why', async (kind, payload, path) => {
    const reply = await openSettings({}, await anAccount(JSON.stringify(bant), payload));
    expect(openSettingsContract.reply.parse(reply)).toEqual(reply);
    expect(reply).toMatchObject({
      newest: noteOf(2),
      settings: bant,
      revision: 1,
      problem: { kind, issues: [{ path, severity: 'error' }] },
    });
  });

  test('names the account’s properties of every type, with their options, hidden ones too', async () => {
    const options = [
      { label: 'New', value: 'new', hidden: false },
      { label: 'Old', value: 'old', hidden: true },
    ];
    const property = {
      name: 'dealtype',
      label: 'Type',
      type: 'enumeration',
      fieldType: 'select',
      options,
      hasUniqueValue: false,
    };
    const date = {
      ...property,
      name: 'closedate',
      type: 'datetime',
      fieldType: 'date',
      options: [],
      modificationMetadata: { readOnlyValue: true },
    };
    const { given } = dependencies({ properties: [property, date] });
    expect(await openSettings({}, given)).toMatchObject({
      account: {
        properties: [
          {
            name: 'dealtype',
            readOnly: false,
            options: [
              { value: 'new', label: 'New' },
              { value: 'old', label: 'Old' },
            ],
          },
          { name: 'closedate', type: 'datetime', readOnly: true, options: [] },
        ],
      },
    });
  });
});

describe('listRevisions()', () => {
  test('gives the newest first, without their settings', async () => {
    const reply = await listRevisions({}, await anAccount('{"version":1}', JSON.stringify(bant)));
    expect(listRevisionsContract.reply.parse(reply)).toEqual(reply);
    expect(reply).toEqual({ ok: true, revisions: [noteOf(2), noteOf(1)] });
  });
});

describe('readRevision()', () => {
  test('gives an earlier revision as settings of today', async () => {
    const reply = await readRevision(
      { revision: 1 },
      await anAccount('{"defaultFramework":"bant"}', '{"version":1}'),
    );
    expect(readRevisionContract.reply.parse(reply)).toEqual(reply);
    expect(reply).toEqual({ ok: true, note: noteOf(1), settings: bant });
  });

  test.each([
    ['that is not kept', 7, 'Revision 7 is not kept.'],
    ['that cannot be read', 1, 'Revision 1 cannot be read: bands: 70 is not a group of settings.'],
  ])('says so of a revision %s', async (_name, revision, message) => {
    const given = await anAccount('{"version":1,"bands":70}', '{"version":1}');
    expect(await readRevision({ revision }, given)).toMatchObject({
      ok: false,
      code: 'revision-gone',
      message,
    });
  });
});

describe('settingsRevision()', () => {
  test.each([
    ['0 where none were ever saved', [], 0],
    ['that of the newest', ['{"version":1}', '{"version":1}'], 2],
    ['that of the newest, though it cannot be read', ['{"version":1}', 'broken'], 2],
  ])('is %s', async (_name, payloads, revision) => {
    const reply = await settingsRevision({}, await anAccount(...payloads));
    expect(settingsRevisionContract.reply.parse(reply)).toEqual({ ok: true, revision });
  });
});
