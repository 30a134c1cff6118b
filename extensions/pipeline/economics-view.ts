import type { Economics, PipelineEconomics } from '../../src/approach';
import { needWords } from './money-cells';
import type { PageWords } from './page-words';

/** Whether anything can be said of the money: without costs there is nothing to show. */
export function hasMoney({ asItIs, approaches }: PipelineEconomics): boolean {
  return [asItIs, ...approaches.map(({ typical }) => typical)].some(
    ({ cac, grossProfitPerYear }) => cac.kind === 'figure' || grossProfitPerYear.kind === 'figure',
  );
}

/** What is still needed for every figure of the pipeline; null for nothing. */
export function needsView({ needs }: Economics, words: PageWords): string | null {
  const said = words.texts.pipelinePage;
  return needs.length === 0 ? null : said.needs(needWords(needs, words));
}
