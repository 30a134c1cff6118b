import { Flex, Text } from '@hubspot/ui-extensions';
import { MAX_QUESTIONS, type OwnText } from '../../../../src/settings';
import { issuesAt, issuesUnder } from '../../section/issues-at';
import { copiedCriterion, definedCriterion } from './criterion-parts';
import { atOf, ownCriterionPath, type CriterionProps } from '../editor/framework-editor-props';
import { withCriterionParts } from '../edits/own-criteria';
import { isAsIn } from '../edits/own-words';
import { WordsField } from '../editor/WordsField';

/** What to ask about an own criterion: its questions, and an empty field for one more. */
export function Questions(props: CriterionProps) {
  const said = props.words.texts.settings.frameworks;
  const questions = definedCriterion(props).questions ?? copiedCriterion(props)?.questions ?? [];
  const fields = [...questions, undefined].slice(0, MAX_QUESTIONS);
  return (
    <Flex direction="column" gap="sm">
      {fields.map((question, index) => (
        <Question key={index} {...props} questions={questions} index={index} question={question} />
      ))}
      <Text variant="microcopy">{said.questionsHint}</Text>
    </Flex>
  );
}

function Question(
  props: CriterionProps & {
    readonly questions: readonly OwnText[];
    readonly index: number;
    /** Undefined for one that is not there yet. */
    readonly question: OwnText | undefined;
  },
) {
  const { criterion, questions, index, question, isPerLanguage, draft, issues, change, words } = props;
  const said = words.texts.settings.frameworks;
  const copied = copiedCriterion(props)?.questions[index];
  const path = [...ownCriterionPath(props), 'questions'];
  // That there are none, or too many, is said at the first.
  const about = [...issuesUnder(issues, [...path, index]), ...(index === 0 ? issuesAt(issues, path) : [])];
  const enter = (entered: OwnText | undefined) => {
    const next = [...questions.slice(0, index), entered, ...questions.slice(index + 1)];
    const kept = next.flatMap((each) => (each === undefined ? [] : [each]));
    change(withCriterionParts(draft, atOf(props), { questions: kept.length === 0 ? undefined : kept }));
  };
  return (
    <WordsField
      testId={`criterion-${criterion.id}-question-${index + 1}`}
      label={question === undefined && index > 0 ? said.anotherQuestion : said.question(index + 1)}
      own={question}
      // An emptied question is gone, not as in the copied framework.
      copied={undefined}
      isAsCopied={question !== undefined && isAsIn(question, copied)}
      isPerLanguage={isPerLanguage}
      isLong
      issues={about}
      words={words}
      onWords={enter}
    />
  );
}
