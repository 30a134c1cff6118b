import { saveSettings, type SaveOutcome } from '../../../src/configuring';
import { defaultSettings, readStoredSettings } from '../../../src/settings';
import { issueInEnglish } from '../../../src/texts';
import { NOW, anAccount } from '../../builders/an-account';
import { settingsWith, type SettingsInput } from '../../builders/settings';

type Request = Parameters<typeof saveSettings>[0];
const account = anAccount({ provisioned: false });
const made = ['qual_ours_need', 'qual_ours_need_evidence', 'qual_ours_budget'];
// The properties of a framework that ops made.
beforeAll(async () => {
  for (const name of ['qual_ours_need', 'qual_ours_budget']) await account.define(name, '0', '1', '2', '3');
  await account.define('qual_ours_need_evidence');
  await account.define('need_level', 'low', 'high');
  await account.define('note');
});

/** Rita saves. */
const save = (settings: unknown, about: Partial<Request> = {}) =>
  saveSettings(
    { expectedRevision: 0, settings, changedBy: 'rita@example.com', summary: 'Try BANT', ...about },
    account.ports,
  );
async function stored() {
  const newest = await account.ports.settings.load();
  if (newest === null) return null;
  const read = readStoredSettings(newest.payload);
  return { ...newest, settings: read.kind === 'read' ? read.settings : read.kind };
}
function problemsIn(outcome: SaveOutcome): readonly string[] {
  if (outcome.kind !== 'invalid') throw new Error(`It was ${outcome.kind}.`);
  return outcome.issues.map((issue) => `${issue.severity} ${issue.path.join('.')}: ${issueInEnglish(issue)}`);
}

describe('saveSettings()', () => {
  test('saves the whole, with what was left out, as the next revision', async () => {
    expect(await save({ defaultFramework: 'bant' })).toEqual({
      kind: 'saved',
      note: { revision: 1, changedBy: 'rita@example.com', changedAt: NOW, summary: 'Try BANT' },
    });
    const settings = { ...defaultSettings, defaultFramework: 'bant' };
    expect(await stored()).toMatchObject({ revision: 1, settings });
  });

  test('saves one revision after the other', async () => {
    await account.saveSettings();
    const outcome = await save({ defaultFramework: 'bant' }, { expectedRevision: 1 });
    expect(outcome).toMatchObject({ note: { revision: 2 } });
  });

  test.each<[string, SettingsInput | { readonly thresholds: number }, string]>([
    ['of the wrong shape', { thresholds: 70 }, 'error thresholds: 70 is not a group of settings.'],
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
    [
      'that map a text, and says what is wrong with it',
      { mappings: { meddic: { champion: { property: 'note', levels: { strong: '3' } } } } },
      'error mappings.meddic.champion.property: "note" has no options to stand for levels: its type is string.',
    ],
  ])('refuses settings %s, and stores nothing', async (_name, settings, problem) => {
    expect(problemsIn(await save(settings))).toEqual([problem]);
    expect(await stored()).toBeNull();
  });

  test('saves a rule that asks whether there is a text or a date', async () => {
    const conditions = ['closedate', 'note'].map((property) => ({ property, is: 'known' }));
    const rules = [{ framework: 'bant', when: { match: 'all', conditions } }];
    expect(await save({ pipelines: { enterprise: { rules } } })).toMatchObject({ kind: 'saved' });
  });

  test('saves in spite of notes', async () => {
    expect(await save({ approach: { currency: 'XTS' } })).toMatchObject({ kind: 'saved' });
  });
});

describe('saveSettings() when somebody else saved meanwhile', () => {
  test('stores nothing, and shows who saved what', async () => {
    await account.saveSettings({ defaultFramework: 'spin' }, 'Theirs');
    expect(await save({ defaultFramework: 'bant' })).toEqual({
      kind: 'conflict',
      newest: { revision: 1, changedBy: 'ops@example.com', changedAt: NOW, summary: 'Theirs' },
      settings: settingsWith({ defaultFramework: 'spin' }),
    });
    expect(await stored()).toMatchObject({ revision: 1, changedBy: 'ops@example.com' });
  });

  test('does not take what is new in theirs for a framework that is deleted', async () => {
    await account.aDeal({ qual_ours_need: '2' });
    await account.saveSettings({ ownFrameworks: { ours: { label: 'Ours', copyOf: 'bant' } } });
    expect(await save({})).toMatchObject({ kind: 'conflict' });
  });

  test('shows no settings where theirs cannot be read', async () => {
    await account.saveSettings('{"version":2,"thresholds":70}');
    expect(await save({})).toMatchObject({ kind: 'conflict', settings: null });
  });
});

describe('saveSettings() over what cannot be read', () => {
  test('of a newer Plumbline saves nothing', async () => {
    await account.saveSettings('{"version":3}');
    expect(await save({}, { expectedRevision: 1 })).toEqual({ kind: 'newer' });
    expect(await stored()).toMatchObject({ revision: 1 });
  });

  test('because somebody edited it by hand saves: that is how it is mended', async () => {
    await account.saveSettings('{"version":2,"thresholds":70}');
    expect(await save({}, { expectedRevision: 1 })).toMatchObject({ kind: 'saved', note: { revision: 2 } });
  });
});

describe('saveSettings() without an own framework that was there', () => {
  const ours: SettingsInput = { ownFrameworks: { ours: { label: 'Ours', copyOf: 'bant' } } };
  const searches = () => account.calls.heard(/\/search$/).map(({ body }) => JSON.stringify(body));
  const deleting = async (before = ours) => {
    await account.saveSettings(before);
    return save({}, { expectedRevision: 1 });
  };

  test.each([
    ['a level', { qual_ours_need: '2' }],
    ['evidence alone', { qual_ours_need_evidence: 'Ann said so' }],
  ])('refuses while a deal holds %s of it', async (_name, values) => {
    await account.aDeal(values);
    expect(problemsIn(await deleting())).toEqual([
      'error ownFrameworks.ours: "Ours" cannot be deleted: at least 1 deal holds answers of it. Archive it instead.',
    ]);
    expect(await stored()).toMatchObject({ revision: 1 });
  });

  test('saves when no deal holds an answer of it, having asked only for properties that there are', async () => {
    await account.aDeal();
    expect(await deleting()).toMatchObject({ kind: 'saved', note: { revision: 2 } });
    expect(searches()).toHaveLength(1);
    for (const name of made) expect(searches()[0]).toContain(`"${name}"`);
  });

  test('saves without a search when its properties were never made', async () => {
    await account.lose(...made);
    expect(await deleting()).toMatchObject({ kind: 'saved' });
    expect(searches()).toEqual([]);
  });

  test('does not take the account’s own values in a mapped property for answers of it', async () => {
    await account.aDeal({ need_level: 'high' });
    const mappings = { ours: { need: { property: 'need_level', levels: { high: '3' as const } } } };
    expect(await deleting({ ...ours, mappings })).toMatchObject({ kind: 'saved' });
  });

  test('refuses while a deal holds evidence beside a mapped property', async () => {
    await account.aDeal({ qual_ours_need_evidence: 'Ann said so' });
    const mappings = { ours: { need: { property: 'need_level', levels: { high: '3' as const } } } };
    expect(await deleting({ ...ours, mappings })).toMatchObject({ kind: 'invalid' });
  });

  test('saves a framework that is retired instead, whatever deals hold', async () => {
    await account.saveSettings(ours);
    await account.aDeal({ qual_ours_need: '2' });
    const retired = { ownFrameworks: { ours: { label: 'Ours', copyOf: 'bant', retired: true } } };
    expect(await save(retired, { expectedRevision: 1 })).toMatchObject({ kind: 'saved' });
  });
});

describe('saveSettings() again, because the first reply was lost', () => {
  const bant = { defaultFramework: 'bant' };

  test('says that it is saved, as the revision that it is', async () => {
    await save(bant);
    account.passTo('2026-11-23T10:00:07Z');
    expect(await save(bant)).toMatchObject({ kind: 'saved', note: { revision: 1 } });
    expect(await account.ports.settings.list()).toHaveLength(1);
  });

  test('is a conflict when somebody else saved just the same', async () => {
    await save(bant, { changedBy: 'anna@example.com' });
    expect(await save(bant)).toMatchObject({ kind: 'conflict' });
  });
});
