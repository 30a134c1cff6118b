import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { Unfinished } from '../provisioning/Unfinished';
import type { Provisioned } from '../provisioning/use-provisioning';
import type { SettingsWords } from '../section/section-props';
import { StepProgress } from '../section/StepProgress';
import type { Steps, Work } from '../section/use-steps';
import { FormulasRefused } from '../provisioning/FormulasRefused';

/** How far the formulas have come, what became of them, and the way on where they stopped. */
export function CareProgress(props: {
  readonly work: Exclude<Work<Provisioned>, { kind: 'idle' }>;
  /** Whether lists show figures by the settings of before until it is done; else they show none yet. */
  readonly isUpdate: boolean;
  /** Whether nothing is left that follows the settings of before. */
  readonly isWhole: boolean;
  readonly steps: Steps<Provisioned>;
  readonly words: SettingsWords;
  /** Begins anew. */
  readonly onAgain: () => void;
}) {
  const { work, isUpdate, isWhole, steps, words, onAgain } = props;
  const { texts } = words;
  const said = texts.settings.figures;
  const { done, of, refused, formulas } = work.soFar;
  const allIsWell = isUpdate ? said.updated : said.made;
  const behind = isUpdate ? said.behind : said.stoppedMaking;
  switch (work.kind) {
    case 'running':
    case 'stopping':
      return (
        <Alert testId="formulas-under-way" title={isUpdate ? said.behind : said.making} variant="info">
          <StepProgress
            name="formulas"
            title={isUpdate ? said.updating : said.making}
            done={done.length}
            of={of}
            describe={said.progress}
            steps={steps}
            words={words}
          />
        </Alert>
      );
    case 'done':
      if (formulas !== null)
        return (
          <FormulasRefused title={behind} trouble={formulas} words={words}>
            <GoOn label={texts.tryAgain} onClick={onAgain} />
          </FormulasRefused>
        );
      if (refused === null)
        return (
          <Alert testId="formulas-done" title={isWhole ? allIsWell : said.othersUpdated} variant="success" />
        );
      return (
        <Unfinished title={behind} {...refused} made={done.length} words={words}>
          <GoOn label={texts.tryAgain} onClick={onAgain} />
        </Unfinished>
      );
    case 'failed':
      return (
        <Unfinished title={behind} failure={work.failure} made={done.length} words={words}>
          <GoOn label={texts.tryAgain} onClick={steps.goOn} />
        </Unfinished>
      );
    case 'stopped':
      return (
        <Alert testId="formulas-stopped" title={behind} variant="warning">
          <Flex direction="column" gap="xs">
            {!isUpdate && <Text>{said.notWhole}</Text>}
            <GoOn label={texts.settings.page.goOn} onClick={steps.goOn} />
          </Flex>
        </Alert>
      );
  }
}

function GoOn({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Flex>
      <Button testId="formulas-go-on" size="sm" onClick={onClick}>
        {label}
      </Button>
    </Flex>
  );
}
