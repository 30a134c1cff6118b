import { Alert, Flex, Text } from '@hubspot/ui-extensions';
import type { Failure } from '../../../src/protocol/failure';
import { numberWords } from '../../shared/words';
import { failureWords } from '../../shared/failure-words';
import { Lines } from '../section/Lines';
import type { SettingsWords } from '../section/section-props';
import { StepProgress } from '../section/StepProgress';
import type { Steps } from '../section/use-steps';
import type { Provisioned } from './use-provisioning';

/** How far making what the account lacks has come, and what became of it. */
export function ProvisioningProgress(props: {
  readonly steps: Steps<Provisioned>;
  readonly words: SettingsWords;
}) {
  const { steps, words } = props;
  const { work } = steps;
  const said = words.texts.settings.account;
  if (work.kind === 'idle') return null;
  const { done, of, refused } = work.soFar;
  const made = numberWords(done.length, words);
  switch (work.kind) {
    case 'running':
    case 'stopping':
      return (
        <StepProgress
          name="provision"
          title={said.running}
          done={done.length}
          of={of}
          describe={said.progress}
          steps={steps}
          words={words}
        />
      );
    case 'done':
      if (refused !== null) return <Unfinished title={said.refused} {...refused} made={made} words={words} />;
      return <Alert testId="provisioned" title={said.made(made)} variant="success" />;
    case 'failed':
      return <Unfinished title={said.interrupted} failure={work.failure} made={made} words={words} />;
    case 'stopped':
      return (
        <Alert testId="provision-stopped" title={said.stopped} variant="warning">
          <Text>{said.soFar(made)}</Text>
          <Text>{said.again}</Text>
        </Alert>
      );
  }
}

function Unfinished(props: {
  readonly title: string;
  readonly failure: Failure;
  readonly notDone?: readonly string[];
  readonly made: string;
  readonly words: SettingsWords;
}) {
  const { title, failure, notDone = [], made, words } = props;
  const said = words.texts.settings.account;
  const { text, reference } = failureWords(failure, words.texts, true);
  return (
    <Alert testId="provision-unfinished" title={title} variant="danger">
      <Flex direction="column" gap="xs">
        <Text>{text}</Text>
        {reference !== null && <Text variant="microcopy">{reference}</Text>}
        <Text>{said.soFar(made)}</Text>
        {notDone.length > 0 && <Text>{said.notDone}</Text>}
        {notDone.length > 0 && <Lines lines={notDone} words={words} />}
        <Text>{said.again}</Text>
      </Flex>
    </Alert>
  );
}
