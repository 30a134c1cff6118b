import { Alert, Button, Flex, Heading, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { useCallback } from 'react';
import type { ProvisioningView } from '../../../src/protocol/plan-provisioning';
import { numberWords } from '../../shared/words';
import { FailureNotice } from '../../shared/FailureNotice';
import { useReply } from '../../shared/use-reply';
import type { Functions } from '../section/functions-port';
import type { SectionProps } from '../section/section-props';
import { isUnderWay, type Steps } from '../section/use-steps';
import { formulasToDo } from '../figures/formulas-view';
import { PlanView } from './PlanView';
import { ProvisioningProgress } from './ProvisioningProgress';
import { nothingMade, workBegun, type Provisioned } from '../provisioning/use-provisioning';
import { useWhenEnded } from '../provisioning/use-when-ended';

/** What the account needs for the saved settings, and the way to make it. */
export function AccountSection(props: {
  /** Of the settings saved last; 0 when none were. */
  readonly revision: number;
  readonly functions: Functions;
  readonly steps: Steps<Provisioned>;
  readonly section: SectionProps;
}) {
  const { revision, functions, steps, section } = props;
  const { words } = section;
  const { texts } = words;
  const said = texts.settings.account;
  const [state, reload] = useReply(
    useCallback(
      () => functions.planProvisioning({ seenRevision: revision, settings: null }),
      [revision, functions],
    ),
  );
  useWhenEnded(steps.work, reload);
  const begunFor = { by: 'account', revision } as const;
  const work = workBegun(steps, begunFor);
  return (
    <Flex direction="column" gap="md">
      <Heading>{said.title}</Heading>
      <Text>{said.hint}</Text>
      <ProvisioningProgress work={work} steps={steps} words={words} />
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
          <PlanView plan={state.reply.plan} section={section} />
          <Begin
            plan={state.reply.plan}
            isFresh={work.kind === 'idle'}
            isBusy={isUnderWay(steps.work)}
            section={section}
            onBegin={(count) => steps.begin(nothingMade(count, begunFor))}
            onLookAgain={reload}
          />
        </>
      )}
    </Flex>
  );
}

function Begin(props: {
  readonly plan: ProvisioningView;
  readonly isFresh: boolean;
  readonly isBusy: boolean;
  readonly section: SectionProps;
  readonly onBegin: (count: number) => void;
  readonly onLookAgain: () => void;
}) {
  const { plan, isFresh, isBusy, section, onBegin, onLookAgain } = props;
  const { words } = section;
  const said = words.texts.settings.account;
  const { create, change, labels, formulas } = plan;
  const count = create.length + change.length + labels.length + formulasToDo(formulas);
  const isWhole = plan.hindrances.length === 0 && (formulas?.left ?? []).length === 0;
  return (
    <Flex direction="column" gap="sm">
      {count === 0 && isWhole && <Alert testId="account-complete" title={said.complete} variant="success" />}
      <Flex gap="sm">
        {count > 0 && (
          <Button
            testId="provision"
            variant="primary"
            disabled={isBusy || plan.hindrances.length > 0}
            onClick={() => onBegin(count)}
          >
            {isFresh ? said.start(numberWords(count, words)) : said.goOn}
          </Button>
        )}
        <Button testId="look-again" disabled={isBusy} onClick={onLookAgain}>
          {said.lookAgain}
        </Button>
      </Flex>
    </Flex>
  );
}
