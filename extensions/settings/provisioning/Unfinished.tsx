import { Alert, Flex, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import type { Failure } from '../../../src/protocol/failure';
import { failureWords } from '../../shared/failure-words';
import { numberWords } from '../../shared/words';
import { Lines } from '../section/Lines';
import type { SettingsWords } from '../section/section-props';

/** Why making things stopped, what was done of it, and what was not. */
export function Unfinished(props: {
  readonly title: string;
  readonly failure: Failure;
  readonly notDone?: readonly string[];
  /** How many things were made or changed. */
  readonly made: number;
  readonly words: SettingsWords;
  /** The way on. */
  readonly children?: ReactNode;
}) {
  const { title, failure, notDone = [], made, words, children } = props;
  const said = words.texts.settings.account;
  const { text, reference } = failureWords(failure, words.texts, true);
  return (
    <Alert testId="provision-unfinished" title={title} variant="danger">
      <Flex direction="column" gap="xs">
        <Text>{text}</Text>
        {reference !== null && <Text variant="microcopy">{reference}</Text>}
        <Text>{said.soFar(numberWords(made, words))}</Text>
        {notDone.length > 0 && <Text>{said.notDone}</Text>}
        {notDone.length > 0 && <Lines lines={notDone} words={words} />}
        <Text>{said.again}</Text>
        {children}
      </Flex>
    </Alert>
  );
}
