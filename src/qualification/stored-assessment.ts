import type { Framework } from '../frameworks';
import type { Assessment } from './assess';
import { dealProperty, gapValue } from './property-names';
import type { Score } from './score';

/**
 * An assessment as the deal properties that lists, reports and workflows filter on. Stored words are English whatever
 * the user reads. Nothing to score clears the figures: an empty property is unknown, a 0 would be a verdict.
 *
 * @param known ids of the criteria that may be named as gaps; left out, all of the framework's.
 */
export function storedAssessment(
  framework: Framework,
  assessment: Assessment,
  known: readonly string[] = framework.criteria.map(({ id }) => id),
): Readonly<Record<string, string>> {
  const { nextQuestion } = assessment;
  return {
    [dealProperty.framework]: framework.id,
    [dealProperty.score]: figure(assessment.score),
    [dealProperty.completeness]: figure(assessment.completeness),
    [dealProperty.band]: assessment.band ?? '',
    [dealProperty.gaps]: assessment.gaps
      .filter(({ criterion }) => known.includes(criterion.id))
      .map(({ criterion }) => gapValue(framework.id, criterion.id))
      .join(';'),
    [dealProperty.nextQuestion]:
      nextQuestion === null ? '' : `${nextQuestion.criterion.label.en}: ${nextQuestion.question.en}`,
    [dealProperty.stageReady]: assessment.stageReady,
    [dealProperty.reviewBy]: assessment.review.by ?? '',
  };
}

function figure(score: Score): string {
  return score.kind === 'scored' ? String(score.percent) : '';
}
