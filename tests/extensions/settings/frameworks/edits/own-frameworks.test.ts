import { withCopy } from '../../../../../extensions/settings/frameworks/edits/copy-framework';
import {
  withEnabled,
  withFrameworkParts,
  withNewFramework,
  withoutCopyOf,
  withoutFramework,
  withRetired,
} from '../../../../../extensions/settings/frameworks/edits/own-frameworks';
import { usesOf } from '../../../../../extensions/settings/frameworks/uses';
import { findFramework } from '../../../../../src/frameworks';
import { someSettings, withOurs } from '../show-frameworks';

const bant = findFramework('bant');

describe('withEnabled()', () => {
  test.each([
    ['neat', false, ['meddic', 'bant', 'spin']],
    ['neat', true, ['meddic', 'neat', 'bant', 'spin']],
    ['meddpicc', true, ['meddic', 'meddpicc', 'neat', 'bant', 'spin']],
    ['snap', false, ['meddic', 'neat', 'bant', 'spin']],
  ])('%s: %p', (id, isEnabled, enabledFrameworks) => {
    expect(withEnabled(someSettings(), id, isEnabled)).toEqual(someSettings({ enabledFrameworks }));
  });

  test('off and on again changes nothing', () => {
    expect(withEnabled(withEnabled(someSettings(), 'neat', false), 'neat', true)).toEqual(someSettings());
  });
});

describe('An own framework', () => {
  test('withNewFramework() begins without a criterion', () => {
    expect(withNewFramework(someSettings(), 'ours', 'Ours')).toEqual(withOurs({}));
  });

  test('withCopy() begins as a live copy', () => {
    expect(withCopy(someSettings(), { of: 'bant', id: 'ours', label: 'Ours' })).toEqual(
      withOurs({ copyOf: 'bant' }),
    );
  });

  test('withCopy() can copy another own one', () => {
    const next = withCopy(withOurs({ copyOf: 'bant' }), { of: 'ours', id: 'theirs', label: 'Theirs' });
    expect(next.ownFrameworks['theirs']).toEqual({ label: 'Theirs', copyOf: 'ours', retired: false });
  });

  test('withCopy() copies what ops changed in a built-in one, too', () => {
    const changed = someSettings({
      adjustments: {
        bant: { weights: { need: 60 }, expected: { timing: { commit: 2 } }, staleDays: 10 },
      },
    });
    const { ours, ...others } = withCopy(changed, { of: 'bant', id: 'ours', label: 'Ours' }).ownFrameworks;
    expect(others).toEqual({});
    expect(ours).toEqual({
      label: 'Ours',
      copyOf: 'bant',
      retired: false,
      staleDays: 10,
      criteria: [
        { id: 'budget' },
        { id: 'authority' },
        { id: 'need', weight: 60 },
        { id: 'timing', expected: { commit: 2 } },
      ],
    });
  });

  test.each([
    ['another name', { label: 'Mine' }, { label: 'Mine' }],
    ['what it is good for', { goodFor: 'Us' }, { goodFor: 'Us' }],
    ['what the copied one is good for', { goodFor: bant?.goodFor }, {}],
    ['nothing it is good for', { goodFor: undefined }, {}],
    ['what it is not for', { notFor: { en: 'Them', sv: 'Dem' } }, { notFor: { en: 'Them', sv: 'Dem' } }],
    ['what the copied one is not for', { notFor: bant?.notFor }, {}],
    ['its own days', { staleDays: 9 }, { staleDays: 9 }],
    ['the days of the copied one', { staleDays: 30 }, {}],
  ])('withFrameworkParts() says %s', (_what, parts, said) => {
    expect(withFrameworkParts(withOurs({ copyOf: 'bant' }), 'ours', parts)).toEqual(
      withOurs({ copyOf: 'bant', ...said }),
    );
  });

  test('withFrameworkParts() keeps what is no copy', () => {
    expect(withFrameworkParts(withOurs({ goodFor: 'Us' }), 'ours', { notFor: 'Them' })).toEqual(
      withOurs({ goodFor: 'Us', notFor: 'Them' }),
    );
  });

  test('withRetired() there and back', () => {
    const retired = withRetired(withOurs({}), 'ours', true);
    expect(retired).toEqual(withOurs({ retired: true }));
    expect(withRetired(retired, 'ours', false)).toEqual(withOurs({}));
  });

  test('withoutFramework() takes its mappings with it', () => {
    const mappings = { bant: { need: { property: 'money', levels: {} } } };
    const ours = { need: { property: 'money', levels: {} } };
    expect(withoutFramework(withOurs({}, { mappings: { ...mappings, ours } }), 'ours')).toEqual(
      someSettings({ mappings }),
    );
  });

  test('withoutCopyOf() leaves what it says itself', () => {
    expect(withoutCopyOf(withOurs({ copyOf: 'gone', goodFor: 'Us' }), 'ours')).toEqual(
      withOurs({ goodFor: 'Us' }),
    );
  });

  test('that is not there is left alone by every change', () => {
    const settings = someSettings();
    expect(withFrameworkParts(settings, 'ours', { label: 'x' })).toBe(settings);
    expect(withRetired(settings, 'ours', true)).toBe(settings);
    expect(withoutCopyOf(settings, 'ours')).toBe(settings);
  });
});

describe('usesOf()', () => {
  const settings = withOurs(
    { copyOf: 'bant' },
    {
      defaultFramework: 'bant',
      pipelines: {
        enterprise: {
          framework: 'meddic',
          rules: [{ framework: 'meddic' }, { framework: 'bant' }],
          milestones: {},
        },
        small: { framework: 'bant', rules: [], milestones: {} },
      },
    },
  );

  test.each([
    [
      'bant',
      [
        { kind: 'default' },
        { kind: 'rule', pipelineId: 'enterprise', rule: 1 },
        { kind: 'pipeline', pipelineId: 'small' },
        { kind: 'copy', frameworkId: 'ours' },
      ],
    ],
    [
      'meddic',
      [
        { kind: 'pipeline', pipelineId: 'enterprise' },
        { kind: 'rule', pipelineId: 'enterprise', rule: 0 },
      ],
    ],
    ['ours', []],
  ])('finds every place that names %s', (id, uses) => {
    expect(usesOf(settings, id)).toEqual(uses);
  });
});
