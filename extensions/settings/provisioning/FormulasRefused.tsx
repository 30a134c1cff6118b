import { Alert, Flex, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { failureWords } from '../../shared/failure-words';
import type { FormulaTrouble } from './use-provisioning';
import { Lines } from '../section/Lines';
import type { SettingsWords } from '../section/section-props';

/** Which formulas HubSpot refused, why, and what became of the others. */
export function FormulasRefused(props: {
  readonly title: string;
  readonly trouble: FormulaTrouble;
  readonly words: SettingsWords;
  /** The way on. */
  readonly children?: ReactNode;
}) {
  const { title, trouble, words, children } = props;
  const said = words.texts.settings.figures;
  const { stopped, refused, putBack } = trouble;
  const inWords = (failure: typeof stopped) =>
    failure === null ? [] : [failureWords(failure, words.texts, true).text];
  const lines = [
    ...inWords(stopped),
    ...refused.map(({ name, failure }) => `${name}: ${inWords(failure).join('')}`),
  ];
  return (
    <Alert testId="formulas-refused" title={title} variant="danger">
      <Flex direction="column" gap="xs">
        <Lines lines={lines} words={words} />
        {putBack.length > 0 && <Text>{said.putBack}</Text>}
        <Text>{said.refusedAdvice}</Text>
        {children}
      </Flex>
    </Alert>
  );
}
