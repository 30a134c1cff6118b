import { changedProperties } from '../../../../../workbench/page/crm/record/property-changes';

test('changedProperties() gives what differs, what came, and what went as null', () => {
  expect(changedProperties({ a: '1', b: '2', c: '3' }, { a: '1', b: '9', d: '4' })).toEqual({
    b: '9',
    c: null,
    d: '4',
  });
});

test('changedProperties() takes an empty value for none', () => {
  expect(changedProperties({ a: '', b: null }, { a: null, b: '' })).toEqual({});
});
