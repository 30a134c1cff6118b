import { pairs, table } from '../layout';
import { plain } from '../numbers';
import { levelWords, type ScoreView } from './score-view';

type Pair = readonly [name: string, text: string];

/** An assessment in words, with what else is to be said of it. */
export function scoreLines(view: ScoreView, more: readonly Pair[] = []): readonly string[] {
  const rows: readonly Pair[] = [
    [
      'Score',
      view.score === null
        ? `none: nothing ${view.completeness === null ? 'applies' : 'is answered'}`
        : `${view.score} of 100`,
    ],
    ['Band', bandWords(view)],
    ['Completeness', view.completeness === null ? 'nothing applies' : `${view.completeness} %`],
    ['Stage', stageWords(view)],
    ['Gaps', view.gaps.map(gapWords).join('; ') || 'none'],
    ['Ask next', view.nextQuestion === null ? nothingToAsk(view) : questionWords(view.nextQuestion)],
    ...(view.reviewBy === null ? [] : [['Review', reviewWords(view)] as const]),
    ...more,
  ];
  return [...pairs(rows), ...table(view.criteria.map(criterionRow))];
}

function nothingToAsk({ completeness }: ScoreView): string {
  return completeness === null ? 'nothing: nothing applies' : 'nothing: all is proven and up to date';
}

function bandWords({ band, bandBy, milestone, gaps }: ScoreView): string {
  if (band === null || bandBy === null) return 'none';
  if (bandBy.what === 'score') return `${band}, by the score: nothing is expected`;
  const outOfDate = gaps.filter(({ onlyStale }) => onlyStale).length;
  const but = outOfDate === 0 ? '' : `, ${outOfDate} of it out of date`;
  const sunk = bandBy.sunkBy.length === 0 ? '' : ` without ${bandBy.sunkBy.join(', ')}`;
  return `${band}${sunk}: ${bandBy.percent} % of what ${milestone ?? 'the stage'} expects is met${but}`;
}

function stageWords({ milestone, stageReady }: ScoreView): string {
  const words = { yes: 'ready', no: 'not ready', no_expectation: 'nothing expected' }[stageReady];
  return milestone === null ? words : `${words} for ${milestone}`;
}

function gapWords({ label, level, expected, lacksPerson, onlyStale }: ScoreView['gaps'][number]): string {
  const answer = level === null ? 'unanswered' : levelWords[level];
  if (onlyStale) return `${label} (${answer}, out of date)`;
  const wanted = expected === null ? '' : `, ${levelWords[expected]} expected`;
  return `${label} (${answer}${wanted}${lacksPerson ? ', nobody named' : ''})`;
}

function questionWords({ label, question, points }: NonNullable<ScoreView['nextQuestion']>): string {
  return `${label}: ${question}${points > 0 ? ` (${plain(points)} points)` : ''}`;
}

function reviewWords({ reviewBy, outOfDate, criteria }: ScoreView): string {
  const labels = criteria.filter(({ criterion }) => outOfDate.includes(criterion)).map(({ label }) => label);
  return `by ${reviewBy ?? ''}${labels.length === 0 ? '' : `; out of date: ${labels.join(', ')}`}`;
}

function criterionRow(row: ScoreView['criteria'][number]): readonly string[] {
  const { label, answer, lacksPerson, points, possiblePoints } = row;
  const shown = points === null ? '' : `${plain(points)} of `;
  return [label, lacksPerson ? `${answer}, nobody named` : answer, `${shown}${plain(possiblePoints)} points`];
}
