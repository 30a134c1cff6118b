import { createRulebookSource, settingsInForce } from '../../../src/configuring/settings-in-force';
import { defaultRulebook, type SettingsStore, type StoredRevision } from '../../../src/settings';
import { settingsWith } from '../../builders/settings';

const SECOND = 1_000;

/** A store of these payloads as revisions 1, 2 and so on; it counts what is asked of it, and can be made to refuse. */
function aStore(...payloads: readonly string[]) {
  const revisions: StoredRevision[] = [];
  const asked = { loads: 0, reads: new Array<number>() };
  const refusals: Error[] = [];
  const add = (payload: string) => {
    const note = { changedBy: 'ops@example.com', changedAt: '2026-11-20T08:00:00.000Z', summary: '' };
    revisions.push({ revision: revisions.length + 1, payload, ...note });
  };
  for (const payload of payloads) add(payload);
  const store: SettingsStore = {
    load: () => {
      asked.loads += 1;
      const refusal = refusals.shift();
      return refusal === undefined ? Promise.resolve(revisions.at(-1) ?? null) : Promise.reject(refusal);
    },
    findNewest: () => Promise.resolve(revisions.at(-1) ?? null),
    list: () => Promise.resolve(revisions.toReversed().map(({ payload: _payload, ...note }) => note)),
    read: (revision) => {
      asked.reads.push(revision);
      return Promise.resolve(revisions[revision - 1] ?? null);
    },
    save: () => Promise.reject(new Error('Nobody saves here.')),
  };
  return { store, asked, add, refuseOnce: () => refusals.push(new Error('HubSpot is away.')) };
}

/** A source over such a store, and a clock that one moves. */
function aSource(...payloads: readonly string[]) {
  const clock = { ms: 0 };
  const stored = aStore(...payloads);
  const source = createRulebookSource(stored.store, () => clock.ms);
  const defaultOf = async (seenRevision?: number) => {
    const { rulebook } = await source.current(seenRevision);
    return [rulebook.revision, rulebook.settings.defaultFramework];
  };
  return { ...stored, source, defaultOf, passTo: (ms: number) => (clock.ms = ms) };
}
const ofDefault = (defaultFramework: string) => JSON.stringify(settingsWith({ defaultFramework }));
const newer = '{"version":3,"somethingNew":true}';
const broken = '{"version":1,"defaultFramework":5}';

describe('createRulebookSource()', () => {
  test('has the built-in rulebook where nothing was ever saved', async () => {
    const { source } = aSource();
    expect(await source.current()).toEqual({ rulebook: defaultRulebook, problem: null });
  });

  test('remembers for 30 seconds and no longer', async () => {
    const { defaultOf, asked, add, passTo } = aSource(ofDefault('bant'));
    expect(await defaultOf()).toEqual([1, 'bant']);
    add(ofDefault('spin'));
    passTo(30 * SECOND);
    expect(await defaultOf()).toEqual([1, 'bant']);
    expect(asked.loads).toBe(1);
    passTo(30 * SECOND + 1);
    expect(await defaultOf()).toEqual([2, 'spin']);
    expect(asked.loads).toBe(2);
  });

  test('counts the 30 seconds from each reading', async () => {
    const { defaultOf, asked, passTo } = aSource(ofDefault('bant'));
    await defaultOf();
    passTo(31 * SECOND);
    await defaultOf();
    passTo(60 * SECOND);
    await defaultOf();
    expect(asked.loads).toBe(2);
  });

  test('reads at once for somebody who has seen a newer revision', async () => {
    const { defaultOf, asked, add } = aSource(ofDefault('bant'));
    await defaultOf();
    add(ofDefault('spin'));
    expect(await defaultOf(1)).toEqual([1, 'bant']);
    expect(await defaultOf(2)).toEqual([2, 'spin']);
    expect(asked.loads).toBe(2);
  });

  test('does not read again for a revision that it knows already, nor for an older one', async () => {
    const { defaultOf, asked } = aSource(ofDefault('bant'), ofDefault('spin'));
    await defaultOf();
    await defaultOf(2);
    await defaultOf(1);
    expect(asked.loads).toBe(1);
  });

  test('knows a newest revision that it cannot read: having seen that is no reason to read again', async () => {
    const { defaultOf, asked } = aSource(ofDefault('bant'), broken);
    await defaultOf();
    await defaultOf(2);
    expect(asked.loads).toBe(1);
  });

  test('reads once for those who ask at the same time', async () => {
    const { defaultOf, asked } = aSource(ofDefault('bant'));
    await Promise.all([defaultOf(), defaultOf(), defaultOf(1)]);
    expect(asked.loads).toBe(1);
  });

  test('does not remember a failure', async () => {
    const { defaultOf, asked, refuseOnce } = aSource(ofDefault('bant'));
    refuseOnce();
    await expect(defaultOf()).rejects.toThrow('HubSpot is away.');
    expect(await defaultOf()).toEqual([1, 'bant']);
    expect(asked.loads).toBe(2);
  });

  test('forgets what it knew when a reading that was asked for fails', async () => {
    const { defaultOf, add, refuseOnce } = aSource(ofDefault('bant'));
    await defaultOf();
    add(ofDefault('spin'));
    refuseOnce();
    await expect(defaultOf(2)).rejects.toThrow('HubSpot is away.');
    expect(await defaultOf()).toEqual([2, 'spin']);
  });
});

describe('settingsInForce()', () => {
  const inForce = async (...payloads: readonly string[]) => {
    const { store, asked } = aStore(...payloads);
    const { rulebook, problem } = await settingsInForce(store);
    return { revision: rulebook.revision, framework: rulebook.settings.defaultFramework, problem, asked };
  };

  test('are the newest, without a look at older ones', async () => {
    expect(await inForce(ofDefault('bant'), ofDefault('spin'))).toEqual({
      revision: 2,
      framework: 'spin',
      problem: null,
      asked: { loads: 1, reads: [] },
    });
  });

  test.each([
    ['broken', 'a text that is no JSON', 'version: 1', ': This is no JSON: '],
    ['broken', 'a setting changed by hand', broken, 'defaultFramework: 5 is not text.'],
    ['newer', 'a newer Plumbline', newer, 'version: A newer Plumbline wrote these settings'],
  ])('fall back to the newest that can be read: %s, %s', async (kind, _name, payload, issue) => {
    expect(await inForce(ofDefault('bant'), ofDefault('spin'), payload)).toMatchObject({
      revision: 2,
      framework: 'spin',
      problem: { revision: 3, kind, issues: [expect.stringContaining(issue)] },
    });
  });

  test('are the newest all the same when only the copy that is read first was spoilt', async () => {
    const { store } = aStore(ofDefault('bant'), ofDefault('spin'));
    const spoilt = { ...store, load: async () => copyOf(await store.load()) };
    const copyOf = (newest: StoredRevision | null) =>
      newest === null ? null : { ...newest, payload: 'by hand' };
    const { rulebook, problem } = await settingsInForce(spoilt);
    expect([rulebook.revision, rulebook.settings.defaultFramework, problem]).toEqual([2, 'spin', null]);
  });

  test('pass over several that cannot be read', async () => {
    const { revision, problem, asked } = await inForce(ofDefault('bant'), broken, newer, broken);
    expect([revision, problem?.revision, asked.reads]).toEqual([1, 4, [4, 3, 2, 1]]);
  });

  test('are the built-in ones when none can be read, after ten that are kept', async () => {
    const { revision, framework, asked } = await inForce(
      ofDefault('bant'),
      ...Array<string>(11).fill(broken),
    );
    expect([revision, framework]).toEqual([0, 'meddic']);
    expect(asked.reads).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  });

  test('leave out an own framework that is not whole, and say nothing of it: the settings can be read', async () => {
    const payload = JSON.stringify(
      settingsWith({ ownFrameworks: { ours: { label: 'Ours', copyOf: 'gone' } } }),
    );
    expect(await inForce(payload)).toMatchObject({ revision: 1, problem: null });
  });
});
