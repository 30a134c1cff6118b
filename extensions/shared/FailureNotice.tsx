import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Failure } from '../../src/protocol/failure';
import type { Catalogue } from '../../src/texts';
import { failureWords } from './failure-words';

/** What went wrong, what to do about it, and the way to try again. */
export function FailureNotice(props: {
  readonly title: string;
  readonly failure: Failure;
  readonly texts: Catalogue;
  /** For whoever looks after the app; see failureWords(). */
  readonly inHubSpotsWords?: boolean;
  readonly onRetry?: () => void;
}) {
  const { title, failure, texts, inHubSpotsWords, onRetry } = props;
  const { text, reference } = failureWords(failure, texts, inHubSpotsWords);
  return (
    <Alert title={title} variant="danger">
      <Flex direction="column" gap="xs">
        <Text>{text}</Text>
        {reference !== null && <Text variant="microcopy">{reference}</Text>}
        {onRetry !== undefined && (
          <Flex>
            <Button size="sm" onClick={onRetry}>
              {texts.tryAgain}
            </Button>
          </Flex>
        )}
      </Flex>
    </Alert>
  );
}
