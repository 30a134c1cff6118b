import { withinDeadline } from '../../src/deadline';
import { remembered } from '../../src/remembered';

/** A read that answers 1, 2, 3 and so on; who remembers it; and the clock. */
function counting(freshMs = 100) {
  const clock = { nowMs: 1_000 };
  let reads = 0;
  const memory = remembered(() => Promise.resolve((reads += 1)), { freshMs, now: () => clock.nowMs });
  return { memory, clock };
}

describe('remembered()', () => {
  test.each([
    [0, 1],
    [100, 1],
    [101, 2],
  ])('asked again after %d ms, it has read %d times', async (passedMs, reads) => {
    const { memory, clock } = counting();
    await memory.current();
    clock.nowMs += passedMs;
    expect(await memory.current()).toBe(reads);
  });

  test('answers two who ask at once with one read', async () => {
    const { memory } = counting();
    expect(await Promise.all([memory.current(), memory.current()])).toEqual([1, 1]);
  });

  test('goes by the time that who asks says, and tells the read', async () => {
    const memory = remembered((nowMs) => Promise.resolve(nowMs), { freshMs: 100 });
    expect([await memory.current(5), await memory.current(105), await memory.current(106)]).toEqual([
      5, 5, 106,
    ]);
  });

  test('reads anew after it was made to forget', async () => {
    const { memory } = counting();
    await memory.current();
    memory.forget();
    expect(await memory.current()).toBe(2);
  });

  test('remembers no failure', async () => {
    const answers = [Promise.reject(new Error('no')), Promise.resolve('yes')];
    const memory = remembered(() => answers.shift() ?? Promise.resolve('later'), { freshMs: 100 });
    await expect(memory.current()).rejects.toThrow('no');
    expect(await memory.current()).toBe('yes');
    expect(await memory.current()).toBe('yes');
  });

  test('does not forget a newer answer for an older failure', async () => {
    let fail: (error: Error) => void = () => undefined;
    const older = new Promise<string>((_, reject) => (fail = reject));
    const answers = [older, Promise.resolve('newer')];
    const memory = remembered(() => answers.shift() ?? Promise.resolve('later'), { freshMs: 100 });
    const failing = memory.current();
    memory.forget();
    expect(await memory.current()).toBe('newer');
    fail(new Error('no'));
    await expect(failing).rejects.toThrow('no');
    expect(await memory.current()).toBe('newer');
  });

  test('reads anew for who has more time, when it failed who had less', async () => {
    let fail: (error: Error) => void = () => undefined;
    const hurried = new Promise<string>((_, reject) => (fail = reject));
    const answers = [hurried, Promise.resolve('in time')];
    const memory = remembered(() => answers.shift() ?? Promise.resolve('later'), { freshMs: 100 });
    const little = withinDeadline({ ms: 60_000, graceMs: 0 }, () => memory.current());
    const enough = memory.current();
    fail(new Error('no time left'));
    await expect(little).rejects.toThrow('no time left');
    expect(await enough).toBe('in time');
  });
});
