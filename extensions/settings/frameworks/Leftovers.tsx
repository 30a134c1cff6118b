import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { pathWords } from '../../../src/settings';
import { issueWords } from '../../../src/texts';
import type { SectionProps } from '../section/section-props';
import { leftoversIn } from './gone-entries';

/** What settings say of frameworks and criteria that do not exist, with a way to be rid of it. */
export function Leftovers({ rulebook, issues, change, words }: SectionProps) {
  const said = words.texts.settings.frameworks;
  const leftovers = leftoversIn(rulebook, issues);
  if (leftovers.length === 0) return null;
  return (
    <Alert title={said.leftovers} variant="danger" testId="framework-leftovers">
      <Flex direction="column" gap="xs">
        {leftovers.map(({ path, issue, without }) => (
          <Flex key={pathWords(path)} gap="sm" align="center" wrap>
            <Text>{issueWords(issue, words.language)}</Text>
            <Button
              size="xs"
              onClick={() => change(without)}
              testId={`framework-leftover-${pathWords(path)}`}
            >
              {said.remove}
            </Button>
          </Flex>
        ))}
      </Flex>
    </Alert>
  );
}
