import {
  changedProperties,
  createPropertyChanges,
} from '../../../../../workbench/page/crm/record/property-changes';

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

test('createPropertyChanges() tells every listener, until it stops listening', () => {
  const changes = createPropertyChanges();
  const heard: unknown[] = [];
  const stop = changes.listen((changed) => heard.push(changed));
  changes.publish({ a: '1' });
  stop();
  changes.publish({ a: '2' });
  expect(heard).toEqual([{ a: '1' }]);
});

test('createPropertyChanges() bears a listener that stops while it is told', () => {
  const changes = createPropertyChanges();
  const heard: string[] = [];
  const stop = changes.listen(() => stop());
  changes.listen(() => heard.push('second'));
  changes.publish({ a: '1' });
  expect(heard).toEqual(['second']);
});
