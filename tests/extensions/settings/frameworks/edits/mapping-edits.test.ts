import {
  withMapping,
  withOptionLevel,
} from '../../../../../extensions/settings/frameworks/edits/mapping-edits';
import { mappedOptions } from '../../../../../extensions/settings/frameworks/criterion/mapping-view';
import { aProperty } from '../../show-section';
import { someSettings } from '../show-frameworks';

const need = { frameworkId: 'bant', criterionId: 'need' };
const money = aProperty('money', 'Money', ['No', 'Yes']);
const mapped = (levels: Readonly<Record<string, '0' | '3' | 'na' | null>>) =>
  someSettings({ mappings: { bant: { need: { property: 'money', levels: { ...levels } } } } });

describe('withMapping()', () => {
  test('begins with options that stand for nothing', () => {
    expect(withMapping(someSettings(), need, money)).toEqual(mapped({ no: null, yes: null }));
  });

  test('to Plumbline’s own property leaves no empty record', () => {
    expect(withMapping(mapped({ yes: '3' }), need, null)).toEqual(someSettings());
  });

  test('leaves the other criteria of the framework', () => {
    const both = withMapping(mapped({ yes: '3' }), { ...need, criterionId: 'budget' }, money);
    expect(withMapping(both, { ...need, criterionId: 'budget' }, null)).toEqual(mapped({ yes: '3' }));
  });
});

describe('withOptionLevel()', () => {
  test.each([
    ['0', { yes: '0' }],
    ['na', { yes: 'na' }],
    [null, { yes: null }],
    [undefined, {}],
  ] as const)('%p', (level, levels) => {
    expect(withOptionLevel(mapped({ yes: '3' }), { ...need, option: 'yes' }, level)).toEqual(mapped(levels));
  });

  test('changes nothing where nothing is mapped', () => {
    expect(withOptionLevel(someSettings(), { ...need, option: 'yes' }, '3')).toEqual(someSettings());
  });
});

describe('mappedOptions()', () => {
  test('are those of the property, then those that are gone', () => {
    const levels = { gone: '3', no: '0' } as const;
    expect(mappedOptions({ property: 'money', levels }, money)).toEqual([
      { value: 'no', label: 'No', isGone: false },
      { value: 'yes', label: 'Yes', isGone: false },
      { value: 'gone', label: 'gone', isGone: true },
    ]);
  });

  test('are all gone with the property', () => {
    expect(mappedOptions({ property: 'money', levels: { no: '0' } }, undefined)).toEqual([
      { value: 'no', label: 'no', isGone: true },
    ]);
  });
});
