import type { PipelineFigures } from '../../approach';
import { pairs } from '../layout';
import { amount, count, plain } from '../numbers';
import type { PipelineFit } from './pipeline-fit';
import { leftOutOf, whyLeftOut, whyNothing } from './why-words';

/** What there is, and what the won deals look like. */
export function dealsSection({ figures, winRate, currency, dealsRead }: PipelineFit): readonly string[] {
  const { won, lost, open, reps } = figures.counts;
  const { winPercent, dealsPerRepMonth } = figures;
  return [
    'The deals',
    ...pairs([
      ['Read', count(dealsRead, 'deal')],
      ['Closed in the period', `${plain(won, 0)} won, ${plain(lost, 0)} lost`],
      ['Open', `${plain(open, 0)}, begun before the end of the period`],
      [
        'Win rate',
        winPercent.kind === 'figure'
          ? `${winPercent.value} % of those closed; ${againstUsual(winRate)}`
          : none(winPercent.why),
      ],
      ['Annual contract value (ACV)', spread(figures.dealSize, (value) => amount(value), ` ${currency}`)],
      ['Days to close', spread(figures.cycleDays, (value) => plain(value), '')],
      [
        'Deals won per rep and month',
        dealsPerRepMonth.kind === 'figure'
          ? `${plain(dealsPerRepMonth.value, 2)}, by ${count(reps, 'rep')} who own any of these deals`
          : none(dealsPerRepMonth.why),
      ],
    ]),
  ];
}

/** Which deals some figure leaves out; nothing when there are none. */
export function leftOutSection({ figures }: PipelineFit): readonly string[] {
  if (figures.leftOut.length === 0) return [];
  const lines = figures.leftOut.map(({ from, why, ids }): readonly [string, string] => {
    const deals = count(ids.length, from === 'everything' ? 'closed deal' : 'won deal');
    return [deals, `${leftOutOf[from]}: ${whyLeftOut[why]}`];
  });
  return ['Left out', ...pairs(lines)];
}

function againstUsual(winRate: PipelineFit['winRate']): string {
  if (winRate.kind === 'nothing') return `not judged: ${whyNothing[winRate.why]}`;
  const { verdict, usual } = winRate.value;
  const called = { below: 'below', usual: 'within', above: 'above' }[verdict];
  return `${called} the ${plain(usual.from)} to ${plain(usual.to)} % that are usual at this ACV`;
}

function spread(
  figure: PipelineFigures['dealSize'],
  written: (value: number) => string,
  unit: string,
): string {
  if (figure.kind === 'nothing') return none(figure.why);
  const { lower, median, upper } = figure.value;
  return `${written(median)}${unit} in the middle; half of them from ${written(lower)} to ${written(upper)}`;
}

function none(why: keyof typeof whyNothing): string {
  return `none: ${whyNothing[why]}`;
}
