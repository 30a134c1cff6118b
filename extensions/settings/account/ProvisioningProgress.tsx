import { Alert, Text } from '@hubspot/ui-extensions';
import { numberWords } from '../../shared/words';
import type { SettingsWords } from '../section/section-props';
import { StepProgress } from '../section/StepProgress';
import type { Steps, Work } from '../section/use-steps';
import { FormulasRefused } from '../provisioning/FormulasRefused';
import { Unfinished } from '../provisioning/Unfinished';
import type { Provisioned } from '../provisioning/use-provisioning';

/** How far making what the account lacks has come, and what became of it. */
export function ProvisioningProgress(props: {
  readonly work: Work<Provisioned>;
  readonly steps: Steps<Provisioned>;
  readonly words: SettingsWords;
}) {
  const { work, steps, words } = props;
  const { texts } = words;
  const said = texts.settings.account;
  if (work.kind === 'idle') return null;
  const { done, of, refused, formulas } = work.soFar;
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
      if (refused !== null)
        return <Unfinished title={said.refused} {...refused} made={done.length} words={words} />;
      if (formulas !== null)
        return <FormulasRefused title={texts.settings.figures.refused} trouble={formulas} words={words} />;
      return <Alert testId="provisioned" title={said.made(made)} variant="success" />;
    case 'failed':
      return <Unfinished title={said.interrupted} failure={work.failure} made={done.length} words={words} />;
    case 'stopped':
      return (
        <Alert testId="provision-stopped" title={said.stopped} variant="warning">
          <Text>{said.soFar(made)}</Text>
          <Text>{said.again}</Text>
        </Alert>
      );
  }
}
