import { scoringExamples } from '../../docs/generate/scoring-examples';
import { worked } from '../../docs/generate/scoring-page';

test.each(scoringExamples.map((example) => [example.title, example] as const))(
  'docs/scoring.md, "%s": the rules give the figures that were worked out by hand',
  (_title, example) => {
    const { score, completeness, standing, stageReady, gaps, nextQuestion, weakest } =
      worked(example).assessment;
    expect({
      score: score.kind === 'scored' ? score.percent : null,
      completeness: completeness.kind === 'scored' ? completeness.percent : null,
      band: standing?.band ?? null,
      ready: stageReady,
      gaps: gaps.map(({ criterion }) => criterion.id),
      next: nextQuestion?.criterion.id ?? null,
      weakest: weakest?.id ?? null,
    }).toEqual(example.expected);
  },
);
