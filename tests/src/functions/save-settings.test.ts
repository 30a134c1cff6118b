import { saveSettings } from '../../../src/functions/save-settings';
import type { AccountProperty } from '../../../src/hubspot';
import {
  saveSettingsContract,
  type SaveSettingsReply,
  type SaveSettingsRequest,
} from '../../../src/protocol/save-settings';
import { defaultSettings, readStoredSettings, type Settings } from '../../../src/settings';
import { aDealRecord } from '../../builders/deal-record';
import { dependencies } from '../../builders/dependencies';
import { settingsWith, type SettingsInput } from '../../builders/settings';

type Account = ReturnType<typeof dependencies>;

function aRequest(
  settings: SaveSettingsRequest['settings'],
  about: Partial<SaveSettingsRequest> = {},
): SaveSettingsRequest {
  return { expectedRevision: 0, settings, changedBy: 'olle@example.com', summary: 'Try BANT', ...about };
}
async function stored({ given }: Account) {
  const newest = await given.settings.load();
  if (newest === null) return null;
  const read = readStoredSettings(newest.payload);
  return { ...newest, settings: read.kind === 'read' ? read.settings : read.kind };
}
function outcomeIn(reply: SaveSettingsReply) {
  if (!reply.ok) throw new Error(reply.message);
  return reply.outcome;
}
function problemsIn(reply: SaveSettingsReply): readonly string[] {
  const outcome = outcomeIn(reply);
  if (outcome.kind !== 'invalid') throw new Error(`It was ${outcome.kind}.`);
  return outcome.issues.map(({ path, severity, message }) => `${severity} ${path.join('.')}: ${message.en}`);
}
function aProperty(name: string): AccountProperty {
  return { name, label: name, type: 'enumeration', fieldType: 'select', options: [], hasUniqueValue: false };
}
/** What somebody or something else stores. */
async function store({ given }: Account, payload: string, expectedRevision = 0) {
  await given.settings.save({
    expectedRevision,
    payload,
    changedBy: 'anna@example.com',
    summary: 'Hers',
    at: new Date('2026-11-22T08:00:00.000Z'),
  });
}

describe('saveSettings()', () => {
  test('saves the whole, with what was left out, as the next revision', async () => {
    const account = dependencies();
    const reply = await saveSettings(aRequest({ defaultFramework: 'bant' }), account.given);
    expect(saveSettingsContract.reply.parse(reply)).toEqual(reply);
    expect(outcomeIn(reply)).toEqual({
      kind: 'saved',
      note: {
        revision: 1,
        changedBy: 'olle@example.com',
        changedAt: '2026-11-23T10:00:00.000Z',
        summary: 'Try BANT',
      },
    });
    expect(await stored(account)).toMatchObject({
      revision: 1,
      settings: { ...defaultSettings, defaultFramework: 'bant' },
    });
  });

  test('saves one revision after the other', async () => {
    const account = dependencies({ settings: settingsWith() });
    const request = aRequest({ defaultFramework: 'bant' }, { expectedRevision: 1 });
    expect(outcomeIn(await saveSettings(request, account.given))).toMatchObject({ note: { revision: 2 } });
  });

  test.each<[string, SaveSettingsRequest['settings'], string]>([
    ['of the wrong shape', { bands: 70 }, 'error bands: 70 is not a group of settings.'],
    [
      'that contradict themselves',
      { defaultFramework: 'sandler' },
      'error defaultFramework: Sandler Selling System is not enabled: add "sandler" to enabledFrameworks.',
    ],
    [
      'that the account has no pipeline for',
      { pipelines: { enterprize: {} } },
      'error pipelines.enterprize: The account has no deal pipeline "enterprize". Did you mean "enterprise" (Enterprise)?',
    ],
    [
      'that the account has no property for',
      { mappings: { meddic: { champion: { property: 'sponsor', levels: { strong: '3' } } } } },
      'error mappings.meddic.champion.property: The account has no deal property "sponsor".',
    ],
  ])('refuses settings %s, and stores nothing', async (_name, settings, problem) => {
    const account = dependencies();
    expect(problemsIn(await saveSettings(aRequest(settings), account.given))).toEqual([problem]);
    expect(await stored(account)).toBeNull();
  });

  test('says of a text what is wrong with it, not that it is not there', async () => {
    const account = dependencies({
      properties: [{ ...aProperty('note'), label: 'Note', type: 'string', fieldType: 'text' }],
    });
    const settings = { mappings: { meddic: { champion: { property: 'note', levels: { strong: '3' } } } } };
    expect(problemsIn(await saveSettings(aRequest(settings), account.given))).toEqual([
      'error mappings.meddic.champion.property: "Note" has no options to stand for levels: its type is string.',
    ]);
  });

  test('saves a rule that asks whether there is a text or a date', async () => {
    const date = { ...aProperty('closedate'), type: 'datetime', fieldType: 'date' };
    const account = dependencies({ properties: [date] });
    const when = { match: 'all', conditions: [{ property: 'closedate', is: 'known' }] };
    const settings = { pipelines: { enterprise: { rules: [{ framework: 'bant', when }] } } };
    expect(outcomeIn(await saveSettings(aRequest(settings), account.given))).toMatchObject({ kind: 'saved' });
  });

  test('saves in spite of notes', async () => {
    const reply = await saveSettings(aRequest({ approach: { currency: 'XTS' } }), dependencies().given);
    expect(outcomeIn(reply)).toMatchObject({ kind: 'saved' });
  });
});

describe('saveSettings() when somebody else saved meanwhile', () => {
  const hers = settingsWith({ defaultFramework: 'spin' });

  test('stores nothing, and shows who saved what', async () => {
    const account = dependencies();
    await store(account, JSON.stringify(hers));
    const reply = await saveSettings(aRequest({ defaultFramework: 'bant' }), account.given);
    expect(saveSettingsContract.reply.parse(reply)).toEqual(reply);
    expect(outcomeIn(reply)).toEqual({
      kind: 'conflict',
      newest: {
        revision: 1,
        changedBy: 'anna@example.com',
        changedAt: '2026-11-22T08:00:00.000Z',
        summary: 'Hers',
      },
      settings: hers,
    });
    expect(await stored(account)).toMatchObject({ revision: 1, changedBy: 'anna@example.com' });
  });

  test('does not take what is new in theirs for a framework that is deleted', async () => {
    const account = dependencies({
      record: aDealRecord({ qual_ours_need: '2' }),
      properties: [aProperty('qual_ours_need')],
    });
    await store(
      account,
      JSON.stringify(settingsWith({ ownFrameworks: { ours: { label: 'Ours', copyOf: 'bant' } } })),
    );
    expect(outcomeIn(await saveSettings(aRequest({}), account.given))).toMatchObject({ kind: 'conflict' });
  });

  test('says so when theirs cannot be read', async () => {
    const account = dependencies();
    await store(account, '{"version":1,"bands":70}');
    expect(await saveSettings(aRequest({}), account.given)).toMatchObject({ ok: false, code: 'unexpected' });
  });
});

describe('saveSettings() over what cannot be read', () => {
  test('of a newer Plumbline saves nothing', async () => {
    const account = dependencies();
    await store(account, '{"version":2}');
    const reply = await saveSettings(aRequest({}, { expectedRevision: 1 }), account.given);
    expect(reply).toMatchObject({ ok: false, code: 'settings-newer' });
    expect(await stored(account)).toMatchObject({ revision: 1 });
  });

  test('because somebody edited it by hand saves: that is how it is mended', async () => {
    const account = dependencies();
    await store(account, '{"version":1,"bands":70}');
    const reply = await saveSettings(aRequest({}, { expectedRevision: 1 }), account.given);
    expect(outcomeIn(reply)).toMatchObject({ kind: 'saved', note: { revision: 2 } });
  });
});

describe('saveSettings() without an own framework that was there', () => {
  const ours: SettingsInput = { ownFrameworks: { ours: { label: 'Ours', copyOf: 'bant' } } };
  const made = ['qual_ours_need', 'qual_ours_need_evidence', 'qual_ours_budget'].map(aProperty);
  async function deleting(about: {
    record?: Readonly<Record<string, string>>;
    before?: Settings;
    properties?: readonly AccountProperty[];
  }) {
    const { record = {}, before = settingsWith(ours), properties = made } = about;
    const account = dependencies({ settings: before, record: aDealRecord(record), properties });
    const reply = await saveSettings(aRequest({}, { expectedRevision: 1 }), account.given);
    return { account, reply };
  }

  test.each([
    ['a level', { qual_ours_need: '2' }],
    ['evidence alone', { qual_ours_need_evidence: 'Ann said so' }],
  ])('refuses while a deal holds %s of it', async (_name, record) => {
    const { account, reply } = await deleting({ record });
    expect(problemsIn(reply)).toEqual([
      'error ownFrameworks.ours: "Ours" cannot be deleted: at least 1 deal holds answers of it. Retire it instead.',
    ]);
    expect(await stored(account)).toMatchObject({ revision: 1 });
  });

  test('saves when no deal holds an answer of it, having asked only for properties that there are', async () => {
    const { account, reply } = await deleting({});
    expect(outcomeIn(reply)).toMatchObject({ kind: 'saved', note: { revision: 2 } });
    expect(account.calls.countedBy.map((names) => names.toSorted())).toEqual([
      made.map(({ name }) => name).toSorted(),
    ]);
  });

  test('saves without a search when its properties were never made', async () => {
    const { account, reply } = await deleting({ properties: [] });
    expect(outcomeIn(reply)).toMatchObject({ kind: 'saved' });
    expect(account.calls.countedBy).toEqual([]);
  });

  test('does not take the account’s own values in a mapped property for answers of it', async () => {
    const before = settingsWith({
      ...ours,
      mappings: { ours: { need: { property: 'need_level', levels: { high: '3' } } } },
    });
    const properties = [...made, aProperty('need_level')];
    const { reply } = await deleting({ before, properties, record: { need_level: 'high' } });
    expect(outcomeIn(reply)).toMatchObject({ kind: 'saved' });
  });

  test('saves a framework that is retired instead, whatever deals hold', async () => {
    const account = dependencies({
      settings: settingsWith(ours),
      record: aDealRecord({ qual_ours_need: '2' }),
      properties: made,
    });
    const retired = { ownFrameworks: { ours: { label: 'Ours', copyOf: 'bant', retired: true } } };
    const reply = await saveSettings(aRequest(retired, { expectedRevision: 1 }), account.given);
    expect(outcomeIn(reply)).toMatchObject({ kind: 'saved' });
  });
});

describe('saveSettings() again, because the first reply was lost', () => {
  test('says that it is saved, as the revision that it is', async () => {
    const account = dependencies();
    const request = aRequest({ defaultFramework: 'bant' });
    await saveSettings(request, account.given);
    expect(outcomeIn(await saveSettings(request, account.given))).toMatchObject({
      kind: 'saved',
      note: { revision: 1 },
    });
    expect(await account.given.settings.list()).toHaveLength(1);
  });

  test('is a conflict when somebody else saved just the same', async () => {
    const account = dependencies();
    await saveSettings(
      aRequest({ defaultFramework: 'bant' }, { changedBy: 'anna@example.com' }),
      account.given,
    );
    const outcome = outcomeIn(await saveSettings(aRequest({ defaultFramework: 'bant' }), account.given));
    expect(outcome.kind).toBe('conflict');
  });
});
