import { Alert, Button, Flex, Heading, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { useCallback, useEffect } from 'react';
import type { ProvisioningView } from '../../../src/protocol/plan-provisioning';
import { numberWords } from '../../shared/words';
import { FailureNotice } from '../../shared/FailureNotice';
import { useReply } from '../../shared/use-reply';
import type { Functions } from '../section/functions-port';
import type { SettingsWords } from '../section/section-props';
import { isUnderWay, type Steps } from '../section/use-steps';
import { PlanView } from './PlanView';
import { ProvisioningProgress } from './ProvisioningProgress';
import { useProvisioning, type Provisioned } from './use-provisioning';

/** What the account needs for the saved settings, and the way to make it. */
export function AccountSection(props: {
  /** Of the settings saved last; 0 when none were. */
  readonly revision: number;
  readonly functions: Functions;
  readonly words: SettingsWords;
}) {
  const { revision, functions, words } = props;
  const { texts } = words;
  const said = texts.settings.account;
  const [state, reload] = useReply(
    useCallback(() => functions.planProvisioning({ seenRevision: revision }), [revision, functions]),
  );
  const steps = useProvisioning(revision, functions);
  const hasEnded = steps.work.kind !== 'idle' && !isUnderWay(steps.work);
  // What there is now is seen by looking, not by adding up what was done.
  useEffect(() => {
    if (hasEnded) reload();
  }, [hasEnded, reload]);
  return (
    <Flex direction="column" gap="md">
      <Heading>{said.title}</Heading>
      <Text>{said.hint}</Text>
      <ProvisioningProgress steps={steps} words={words} />
      {state.kind === 'loading' && <LoadingSpinner label={said.loading} showLabel />}
      {state.kind === 'failed' && (
        <FailureNotice
          inHubSpotsWords
          title={said.failed}
          failure={state.failure}
          texts={texts}
          onRetry={reload}
        />
      )}
      {state.kind === 'ready' && (
        <>
          <PlanView plan={state.reply.plan} words={words} />
          <Begin plan={state.reply.plan} steps={steps} words={words} onLookAgain={reload} />
        </>
      )}
    </Flex>
  );
}

function Begin(props: {
  readonly plan: ProvisioningView;
  readonly steps: Steps<Provisioned>;
  readonly words: SettingsWords;
  readonly onLookAgain: () => void;
}) {
  const { plan, steps, words, onLookAgain } = props;
  const said = words.texts.settings.account;
  const count = plan.create.length + plan.change.length + plan.labels.length;
  const isBusy = isUnderWay(steps.work);
  return (
    <Flex direction="column" gap="sm">
      {count === 0 && plan.hindrances.length === 0 && (
        <Alert testId="account-complete" title={said.complete} variant="success" />
      )}
      <Flex gap="sm">
        {count > 0 && (
          <Button
            testId="provision"
            variant="primary"
            disabled={isBusy || plan.hindrances.length > 0}
            onClick={() => steps.begin({ done: [], of: count, refused: null })}
          >
            {steps.work.kind === 'idle' ? said.start(numberWords(count, words)) : said.goOn}
          </Button>
        )}
        <Button testId="look-again" disabled={isBusy} onClick={onLookAgain}>
          {said.lookAgain}
        </Button>
      </Flex>
    </Flex>
  );
}
