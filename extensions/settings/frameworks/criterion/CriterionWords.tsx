import { Flex, Text } from '@hubspot/ui-extensions';
import { issuesUnder } from '../../section/issues-at';
import { atOf, ownCriterionPath, type CriterionProps } from '../editor/framework-editor-props';
import { wordParts, type WordPart } from './criterion-parts';
import { withCriterionParts } from '../edits/own-criteria';
import { Questions } from './Questions';
import { WordsField } from '../editor/WordsField';

/** The words of an own criterion: what it is called, what counts, what to ask, what each level looks like. */
export function CriterionWords(props: CriterionProps) {
  const said = props.words.texts.settings.frameworks;
  const [label, counts, ...others] = wordParts(props);
  return (
    <Flex direction="column" gap="sm">
      <Text format={{ fontWeight: 'demibold' }}>{said.words}</Text>
      {[label, counts].map((part) => (
        <PartField key={part.name} {...props} part={part} />
      ))}
      <Questions {...props} />
      {others.map((part) => (
        <PartField key={part.name} {...props} part={part} />
      ))}
    </Flex>
  );
}

function PartField({ part, ...props }: CriterionProps & { readonly part: WordPart }) {
  const { criterion, isPerLanguage, draft, issues, change, words } = props;
  return (
    <WordsField
      testId={`criterion-${criterion.id}-${part.name}`}
      label={part.label}
      own={part.own}
      copied={part.copied}
      isPerLanguage={isPerLanguage}
      isLong={part.name !== 'label'}
      issues={issuesUnder(issues, [...ownCriterionPath(props), ...part.path])}
      words={words}
      onWords={(entered) => change(withCriterionParts(draft, atOf(props), part.partsWith(entered)))}
    />
  );
}
