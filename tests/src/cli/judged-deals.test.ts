import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { aFolder, runPlumbline } from './run-plumbline';

/** Deals, and what an experienced head of sales says of them. */
const judgedSchema = z.array(
  z.object({
    name: z.string(),
    input: z.record(z.string(), z.unknown()),
    expected: z.object({ band: z.string().nullable(), ready: z.enum(['yes', 'no']), next: z.string() }),
    why: z.string(),
  }),
);
const judged = judgedSchema.parse(
  JSON.parse(readFileSync(join(__dirname, '../../data/judged-deals.json'), 'utf8')),
);
const saidSchema = z.object({
  band: z.string().nullable(),
  stageReady: z.string(),
  nextQuestion: z.object({ criterion: z.string(), act: z.string() }),
});

describe('A head of sales', () => {
  test.each(judged.map(({ name, ...deal }) => [name, deal] as const))(
    'would say the same of %s',
    async (_name, { input, expected }) => {
      const { code, stdout } = await runPlumbline(['score', '--file', 'deal.json', '--json'], {
        cwd: aFolder({ 'deal.json': JSON.stringify(input) }),
        clock: () => new Date('2026-11-25T12:00:00Z'),
      });
      const { band, stageReady, nextQuestion } = saidSchema.parse(JSON.parse(stdout));
      expect({ code, band, stageReady }).toEqual({
        code: 0,
        band: expected.band,
        stageReady: expected.ready,
      });
      const said = nextQuestion.act === 'name' ? 'name the people' : wordsOf(nextQuestion.criterion);
      expect(expected.next.split(' or ')).toContain(said);
    },
  );
});

/** A criterion as the judge calls it. */
function wordsOf(criterion: string): string {
  return criterion === 'identify_pain' ? 'pain' : criterion.replaceAll('_', ' ');
}
