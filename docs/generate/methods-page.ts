import { frameworks } from '../../src/frameworks';
import { generatedNote, page, table } from './markdown';
import { whatMethodsAre } from './methods-words';

/** docs/methods.md: what a sales method is, how to choose one, and where each of ours comes from. */
export function methodsPage(): string {
  return page(
    generatedNote,
    '# Sales methods',
    whatMethodsAre,
    '## Where each comes from, and what for',
    table(
      ['method', 'from', 'good for', 'not for'],
      frameworks.map(({ id, label, origin, goodFor, notFor }) => [
        `[${label}](frameworks/${id}.md)`,
        origin.en,
        goodFor?.en ?? '',
        notFor?.en ?? '',
      ]),
    ),
    'The books behind them: [sources](sources.md).',
  );
}
