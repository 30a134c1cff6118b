import fc from 'fast-check';
import { noteAt } from '../../../../src/settings/schema/issue';
import { readSettings } from '../../../../src/settings';
import { migrate, type Migration } from '../../../../src/settings/reading/migrate';

/** As many steps; each leaves its mark, and drops whatever version it is shown. */
function steps(count: number): readonly Migration[] {
  return Array.from({ length: count }, (_, index) => ({ marks, version: _version, ...payload }) => {
    const before = Array.isArray(marks) ? marks.map(String) : [];
    return {
      payload: { ...payload, marks: [...before, `step ${index + 1}`] },
      notes: [noteAt([index], 'wrong')],
    };
  });
}
const anyCount = fc.nat({ max: 6 });
const anyPayload = fc.dictionary(fc.constantFrom('mappings', 'costs', 'colour'), fc.jsonValue());

describe('migrate()', () => {
  test('brings a payload of any version to the newest, by every step from its own on', () => {
    const drawn = anyCount.chain((count) =>
      fc.tuple(fc.constant(count), fc.integer({ min: 1, max: count + 1 }), anyPayload),
    );
    fc.assert(
      fc.property(drawn, ([count, version, payload]) => {
        const taken = Array.from({ length: count + 1 - version }, (_, index) => `step ${version + index}`);
        expect(migrate({ ...payload, version }, steps(count))).toEqual({
          payload: {
            ...payload,
            version: version > count ? version : count + 1,
            ...(taken.length === 0 ? {} : { marks: taken }),
          },
          notes: taken.map((_step, index) => noteAt([version - 1 + index], 'wrong')),
        });
      }),
    );
  });

  test('comes to the same in two hops as in one', () => {
    const drawn = fc
      .tuple(anyCount, anyCount)
      .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
      .chain(([stop, count]) =>
        fc.tuple(
          fc.constant(stop),
          fc.constant(count),
          fc.integer({ min: 1, max: stop + 1 }).map((version) => ({ version })),
          anyPayload,
        ),
      );
    fc.assert(
      fc.property(drawn, ([stop, count, { version }, payload]) => {
        const halfway = migrate({ ...payload, version }, steps(stop));
        const rest = migrate(halfway?.payload ?? {}, steps(count));
        expect(rest?.payload).toEqual(migrate({ ...payload, version }, steps(count))?.payload);
      }),
    );
  });

  test('gives null for a payload that is newer than the steps reach', () => {
    fc.assert(
      fc.property(anyCount, fc.integer({ min: 1, max: 100 }), anyPayload, (count, ahead, payload) => {
        expect(migrate({ ...payload, version: count + 1 + ahead }, steps(count))).toBeNull();
      }),
    );
  });

  test.each([
    ['no version, as in a file', {}],
    ['null', { version: null }],
    ['0', { version: 0 }],
    ['a part of one', { version: 1.5 }],
    ['a text', { version: '1' }],
  ])('leaves a payload alone whose version is %s', (_name, version) => {
    const payload = { ...version, defaultFramework: 'bant' };
    expect(migrate(payload, steps(2))?.payload).toBe(payload);
  });

  test('does not change what it is given', () => {
    const payload = { version: 1, bands: { strong: 70 } };
    migrate(payload, steps(3));
    expect(payload).toEqual({ version: 1, bands: { strong: 70 } });
  });
});

describe('Settings of version 1 held bands of the score', () => {
  test.each([
    ['both', 85, 50],
    ['the upper one', 85, 40],
    ['the lower one', 70, 50],
  ])('%s of which ops chose: they are carried over, and the note says so', (_name, strong, developing) => {
    expect(migrate({ version: 1, bands: { strong, developing }, defaultFramework: 'bant' })).toEqual({
      payload: { version: 2, thresholds: { strong, developing }, defaultFramework: 'bant' },
      notes: [noteAt(['bands'], 'thresholdsCarried', strong, developing)],
    });
  });

  test('the built-in ones give way to the new ones, and the note says so', () => {
    expect(migrate({ version: 1, bands: { strong: 70, developing: 40 } })).toEqual({
      payload: { version: 2 },
      notes: [noteAt(['bands'], 'thresholdsReset', 70, 40)],
    });
  });

  test('settings without any say nothing', () => {
    expect(migrate({ version: 1 })).toEqual({ payload: { version: 2 }, notes: [] });
  });

  test('a file without a version that has bands is one of them: they must not change their meaning unseen', () => {
    expect(migrate({ bands: { strong: 75, developing: 45 } })).toMatchObject({
      payload: { version: 2, thresholds: { strong: 75, developing: 45 } },
      notes: [{ kind: 'thresholdsCarried' }],
    });
  });

  test.each([
    ['a text', 'high'],
    ['nothing', null],
    ['one number', { strong: 80 }],
  ])('bands that are %s are left for the schema to refuse', (_name, bands) => {
    expect(readSettings({ version: 1, bands })).toMatchObject({ kind: 'broken' });
  });

  test.each([{}, { version: 1 }])(
    'beside thresholds they are refused, since one would be dropped: %j',
    (version) => {
      const bands = { strong: 75, developing: 45 };
      expect(readSettings({ ...version, bands, thresholds: bands })).toMatchObject({
        kind: 'broken',
        issues: [{ path: ['bands'], kind: 'unknownSetting' }],
      });
    },
  );

  test('version 2 has no bands any more', () => {
    expect(readSettings({ version: 2, bands: { strong: 75, developing: 45 } })).toMatchObject({
      kind: 'broken',
      issues: [{ path: ['bands'], kind: 'unknownSetting' }],
    });
  });
});
