import type { Framework } from '../frameworks';
import type { Language } from '../texts';
import type { Assessment } from './assess';
import { nextQuestionWords } from './next-question';
import { dealProperty, gapValue } from './property-names';
import type { Score } from './score';

/**
 * An assessment as the deal properties that lists, reports and workflows filter on. Nothing to score clears the score and its
 * band: an empty property is unknown, a 0 would be a verdict.
 *
 * @param known ids of the criteria that may be named as gaps; left out, all of the framework's.
 * @param language of the account, in which everybody's lists show the next question.
 */
export function storedAssessment(
  framework: Framework,
  assessment: Assessment,
  {
    known = framework.criteria.map(({ id }) => id),
    language = 'en',
  }: { readonly known?: readonly string[]; readonly language?: Language } = {},
): Readonly<Record<string, string>> {
  const { nextQuestion } = assessment;
  return {
    [dealProperty.framework]: framework.id,
    [dealProperty.score]: figure(assessment.score),
    [dealProperty.completeness]: figure(assessment.completeness),
    [dealProperty.band]: assessment.standing?.band ?? '',
    [dealProperty.gaps]: assessment.gaps
      .filter(({ criterion }) => known.includes(criterion.id))
      .map(({ criterion }) => gapValue(framework.id, criterion.id))
      .join(';'),
    [dealProperty.nextQuestion]:
      nextQuestion === null
        ? ''
        : `${nextQuestion.criterion.label[language]}: ${nextQuestionWords(nextQuestion.act, language)}`,
    [dealProperty.stageReady]: assessment.stageReady,
    [dealProperty.reviewBy]: assessment.review.by ?? '',
  };
}

function figure(score: Score): string {
  return score.kind === 'scored' ? String(score.percent) : '';
}
