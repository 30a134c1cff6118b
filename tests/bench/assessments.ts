import { deepStrictEqual } from 'node:assert/strict';
import { frameworks } from '../../src/frameworks';
import { assess } from '../../src/qualification';
import { asOf, benchDeals, type BenchDeal } from './assessment-deals';
import { bareLoop } from './assessment-peers/bare-loop';
import { withRulesEngine } from './assessment-peers/rules-engine';
import { withSurvey } from './assessment-peers/survey';
import { ourVerdict } from './assessment-peers/verdict';
import type { Measurement } from './main';
import { median } from './median';

const DEALS = 500;
const ROUNDS = 9;
// So many times over the deals in one round, so that each takes long enough to be timed.
const TIMES = { ours: 40, engine: 1, survey: 1, loop: 200 } as const;

/**
 * Full assessments a second, against a rules engine and a survey model that find the same score, completeness, gaps, readiness and
 * stale answers (but choose no question), and against a loop that computes the score and nothing else.
 */
export async function measureAssessments(): Promise<readonly Measurement[]> {
  const deals = benchDeals(DEALS);
  for (const deal of deals) await expectSameVerdicts(deal);
  const rates: Record<keyof typeof TIMES, number[]> = { ours: [], engine: [], survey: [], loop: [] };
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const turn = {
      ours: await perSecond(TIMES.ours, deals, ({ framework, facts }) => assess(framework, facts, asOf)),
      engine: await perSecond(TIMES.engine, deals, withRulesEngine),
      survey: await perSecond(TIMES.survey, deals, withSurvey),
      loop: await perSecond(TIMES.loop, deals, bareLoop),
    };
    if (round === 0) continue;
    rates.ours.push(turn.ours);
    rates.engine.push(turn.engine);
    rates.survey.push(turn.survey);
    rates.loop.push(turn.loop);
  }
  const ours = median(rates.ours);
  const against = (peerName: string, peer: number): Measurement => ({
    what: `Full assessments of ${DEALS} deals in ${frameworks.length} frameworks`,
    ours: rate(ours),
    peer: rate(peer),
    peerName,
    ratio: ours / peer,
  });
  return [
    against('json-rules-engine', median(rates.engine)),
    against('survey-core', median(rates.survey)),
    against('ceiling: bare loop, the score alone', median(rates.loop)),
  ];
}

async function expectSameVerdicts(deal: BenchDeal): Promise<void> {
  const ours = ourVerdict(deal);
  deepStrictEqual(await withRulesEngine(deal), ours);
  deepStrictEqual(withSurvey(deal), ours);
  deepStrictEqual(bareLoop(deal), ours.score);
}

async function perSecond(
  times: number,
  deals: readonly BenchDeal[],
  judge: (deal: BenchDeal) => unknown,
): Promise<number> {
  const started = performance.now();
  for (let time = 0; time < times; time += 1)
    for (const deal of deals) {
      const verdict = judge(deal);
      if (verdict instanceof Promise) await verdict;
    }
  return (times * deals.length * 1000) / (performance.now() - started);
}

function rate(perSecond: number): string {
  return `${Math.round(perSecond).toLocaleString('en')}/s`;
}
