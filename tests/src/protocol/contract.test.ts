import * as z from 'zod/mini';
import { defineFunction } from '../../../src/protocol/contract';

const { reply } = defineFunction({
  name: 'pipeline_count',
  request: z.object({}),
  reply: { count: z.number() },
});

describe('a reply by its contract', () => {
  test('may say more than is known here: a function may be newer than the card that is open', () => {
    expect(reply.parse({ ok: true, count: 3, labels: ['Enterprise'] })).toEqual({ ok: true, count: 3 });
  });

  test.each([
    ['without what was asked for', { ok: true }],
    ['that does not say whether it is a failure', { count: 3 }],
  ])('is none %s', (_name, value) => {
    expect(reply.safeParse(value).success).toBe(false);
  });
});
