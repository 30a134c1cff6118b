import fc from 'fast-check';
import { migrate, type Migration } from '../../../../src/settings/reading/migrate';

/** As many steps; each leaves its mark, and drops whatever version it is shown. */
function steps(count: number): readonly Migration[] {
  return Array.from({ length: count }, (_, index) => ({ marks, version: _version, ...payload }) => {
    const before = Array.isArray(marks) ? marks.map(String) : [];
    return { ...payload, marks: [...before, `step ${index + 1}`] };
  });
}
const anyCount = fc.nat({ max: 6 });
const anyPayload = fc.dictionary(fc.constantFrom('bands', 'costs', 'colour'), fc.jsonValue());

describe('migrate()', () => {
  test('brings a payload of any version to the newest, by every step from its own on', () => {
    const drawn = anyCount.chain((count) =>
      fc.tuple(fc.constant(count), fc.integer({ min: 1, max: count + 1 }), anyPayload),
    );
    fc.assert(
      fc.property(drawn, ([count, version, payload]) => {
        const taken = Array.from({ length: count + 1 - version }, (_, index) => `step ${version + index}`);
        expect(migrate({ ...payload, version }, steps(count))).toEqual({
          ...payload,
          version: count + 1,
          ...(taken.length === 0 ? {} : { marks: taken }),
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
        expect(migrate(halfway ?? {}, steps(count))).toEqual(migrate({ ...payload, version }, steps(count)));
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
    expect(migrate(payload, steps(2))).toBe(payload);
  });

  test('has no step yet: version 1 is the newest', () => {
    expect(migrate({ version: 1 })).toEqual({ version: 1 });
    expect(migrate({ version: 2 })).toBeNull();
  });

  test('does not change what it is given', () => {
    const payload = { version: 1, bands: { strong: 70 } };
    migrate(payload, steps(3));
    expect(payload).toEqual({ version: 1, bands: { strong: 70 } });
  });
});
