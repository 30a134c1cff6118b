import { inTurn } from '../../../workbench/demo/local-request';

test('inTurn() lets everything else have its turn before each of several calls', async () => {
  const events: string[] = [];
  const answer = inTurn(() => {
    events.push('call');
    return Promise.resolve(new Response());
  });
  for (let call = 0; call < 3; call += 1) {
    setImmediate(() => events.push('else'));
    await answer(new Request('http://localhost'));
  }
  expect(events).toEqual(['else', 'call', 'else', 'call', 'else', 'call']);
});
