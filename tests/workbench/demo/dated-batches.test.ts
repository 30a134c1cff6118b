import { batchesOf, datedBatches } from '../../../workbench/demo/dated-batches';

const item = (at: string, userId: number | null, name: string) => ({ at: new Date(at), userId, item: name });

describe('datedBatches()', () => {
  it('puts together what one user did on one day, dated by the last of it', () => {
    const batches = datedBatches(
      [
        item('2026-03-02T15:00:00Z', 1, 'later'),
        item('2026-03-02T09:00:00Z', 1, 'first'),
        item('2026-03-02T10:00:00Z', 2, 'other user'),
        item('2026-03-03T08:00:00Z', 1, 'next day'),
        item('2026-03-02T11:00:00Z', null, 'nobody'),
      ],
      1,
    );
    expect(batches).toEqual([
      { at: new Date('2026-03-02T15:00:00Z'), userId: 1, items: ['first', 'later'] },
      { at: new Date('2026-03-02T10:00:00Z'), userId: 2, items: ['other user'] },
      { at: new Date('2026-03-02T11:00:00Z'), userId: null, items: ['nobody'] },
      { at: new Date('2026-03-03T08:00:00Z'), userId: 1, items: ['next day'] },
    ]);
  });

  it('has nothing to send for nothing', () => {
    expect(datedBatches([], 7)).toEqual([]);
  });
});

describe('batchesOf()', () => {
  it.each([
    [0, []],
    [100, [100]],
    [101, [100, 1]],
    [250, [100, 100, 50]],
  ])('divides %i items into HubSpot’s hundreds', (count, sizes) => {
    expect(batchesOf(Array.from({ length: count })).map((batch) => batch.length)).toEqual(sizes);
  });
});
