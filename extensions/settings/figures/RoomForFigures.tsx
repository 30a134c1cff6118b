import { Alert, Button, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { useCallback, useState } from 'react';
import { FailureNotice } from '../../shared/FailureNotice';
import { useReply } from '../../shared/use-reply';
import type { Functions } from '../section/functions-port';
import { Lines } from '../section/Lines';
import type { SectionProps } from '../section/section-props';
import type { Steps } from '../section/use-steps';
import type { Provisioned } from '../provisioning/use-provisioning';
import { useWhenEnded } from '../provisioning/use-when-ended';
import { roomWords } from './room-words';

/** What there is room for by the settings as they are edited: asked when it is first shown and when told to, not at every edit. */
export function RoomForFigures(props: {
  readonly section: SectionProps;
  readonly revision: number;
  readonly functions: Functions;
  readonly steps: Steps<Provisioned>;
}) {
  const { section, revision, functions, steps } = props;
  const { draft, words } = section;
  const said = words.texts.settings.figures;
  const [settings, setSettings] = useState(draft);
  const [state, reload] = useReply(
    useCallback(
      () => functions.planProvisioning({ seenRevision: revision, settings }),
      [functions, revision, settings],
    ),
  );
  useWhenEnded(steps.work, reload);
  const lookAgain = () => (settings === draft ? reload() : setSettings(draft));
  if (state.kind === 'loading') return <LoadingSpinner label={said.asking} showLabel />;
  if (state.kind === 'failed')
    return (
      <FailureNotice
        inHubSpotsWords
        title={said.askFailed}
        failure={state.failure}
        texts={words.texts}
        onRetry={lookAgain}
      />
    );
  const { formulas } = state.reply.plan;
  if (formulas === null) return null;
  const { title, lines, isWhole } = roomWords(formulas, section);
  if (isWhole) return <Text testId="room-for-figures">{title}</Text>;
  return (
    <Alert testId="room-for-figures" title={title} variant="warning">
      <Flex direction="column" gap="xs">
        <Lines lines={lines} words={words} />
        <Flex>
          <Button testId="figures-look-again" size="sm" onClick={lookAgain}>
            {said.lookAgain}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}
