import { createListeners } from '../../../../../workbench/page/crm/api/listeners';

test('createListeners() tells every listener, until it stops listening', () => {
  const changes = createListeners<unknown>();
  const heard: unknown[] = [];
  const stop = changes.listen((changed) => heard.push(changed));
  changes.publish({ a: '1' });
  stop();
  changes.publish({ a: '2' });
  expect(heard).toEqual([{ a: '1' }]);
});

test('createListeners() bears a listener that stops while it is told', () => {
  const changes = createListeners<unknown>();
  const heard: string[] = [];
  const stop = changes.listen(() => stop());
  changes.listen(() => heard.push('second'));
  changes.publish({ a: '1' });
  expect(heard).toEqual(['second']);
});
