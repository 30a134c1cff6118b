import { createCleanup } from '../../../workbench/start/cleanup';

test('run() stops what was started in the opposite order, one after the other', async () => {
  const stopped: string[] = [];
  const cleanup = createCleanup();
  cleanup.add('first', () => void stopped.push('first'));
  cleanup.add('second', async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    stopped.push('second');
  });
  expect(await cleanup.run()).toEqual([]);
  expect(stopped).toEqual(['second', 'first']);
});

test('run() goes on when something refuses, and says what', async () => {
  const stopped: string[] = [];
  const cleanup = createCleanup();
  cleanup.add('first', () => void stopped.push('first'));
  cleanup.add('second', () => Promise.reject(new Error('busy')));
  expect(await cleanup.run()).toEqual(['second: busy']);
  expect(stopped).toEqual(['first']);
});

test('run() stops everything once, however often it is asked', async () => {
  let stops = 0;
  const cleanup = createCleanup();
  cleanup.add('it', () => void (stops += 1));
  await Promise.all([cleanup.run(), cleanup.run()]);
  expect(stops).toBe(1);
});

test('what is started while all else stops is stopped too', async () => {
  const stopped: string[] = [];
  const cleanup = createCleanup();
  cleanup.add('slow', () => {
    cleanup.add('late', () => void stopped.push('late'));
  });
  await cleanup.run();
  cleanup.add('later still', () => void stopped.push('later still'));
  expect(stopped).toEqual(['late', 'later still']);
});
