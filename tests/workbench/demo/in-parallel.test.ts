import { setTimeout as sleep } from 'node:timers/promises';
import { inParallel } from '../../../workbench/demo/in-parallel';

describe('inParallel()', () => {
  it('works on every item once, never on more than the limit at a time', async () => {
    const seen: number[] = [];
    let running = 0;
    let most = 0;
    await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      running += 1;
      most = Math.max(most, running);
      await sleep(2);
      running -= 1;
      seen.push(item);
    });
    expect(seen.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it('throws the first failure and begins nothing new after it', async () => {
    const begun: number[] = [];
    const work = inParallel([1, 2, 3, 4, 5, 6], 2, async (item) => {
      begun.push(item);
      await sleep(2);
      if (item === 2) throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(begun.length).toBeLessThan(5);
  });
});
