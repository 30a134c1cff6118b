import { mayHaveWritten, noteWrite, timeLeftMs, withinDeadline } from '../../src/deadline';

const never = () => new Promise<never>(() => undefined);
const plenty = { ms: 60_000, graceMs: 0 };

describe('withinDeadline()', () => {
  test('answers with what the work answers', async () => {
    expect(await withinDeadline(plenty, () => Promise.resolve(7))).toEqual({ inTime: true, result: 7 });
  });

  test('passes on what the work throws', async () => {
    await expect(withinDeadline(plenty, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  test.each([
    ['that began to write', () => void noteWrite(), true],
    ['whose write was refused', () => noteWrite()(), false],
    ['that did not begin to write', () => undefined, false],
  ])('waits no longer for work %s, and says so', async (_, begin, mayHaveWritten) => {
    const work = () => {
      begin();
      return never();
    };
    expect(await withinDeadline({ ms: 1, graceMs: 0 }, work)).toEqual({ inTime: false, mayHaveWritten });
  });

  test('knows of the whole work what a part of it wrote', async () => {
    const ended = await withinDeadline(plenty, async () => {
      await withinDeadline(plenty, () => Promise.resolve(noteWrite()));
      return mayHaveWritten();
    });
    expect(ended).toEqual({ inTime: true, result: true });
  });

  test('gives the work within no more time than is left', async () => {
    let leftMs = Infinity;
    await withinDeadline(plenty, () =>
      withinDeadline({ ms: 600_000, graceMs: 0 }, () => {
        leftMs = timeLeftMs();
        return Promise.resolve();
      }),
    );
    expect(leftMs).toBeLessThanOrEqual(60_000);
  });
});

test('nothing presses, and nothing was written, where there is no deadline', () => {
  noteWrite();
  expect([timeLeftMs(), mayHaveWritten()]).toEqual([Infinity, false]);
});
