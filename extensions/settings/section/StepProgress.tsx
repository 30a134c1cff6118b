import { Box, Button, Flex, ProgressBar } from '@hubspot/ui-extensions';
import { numberWords } from '../../shared/words';
import type { SettingsWords } from './section-props';
import { isUnderWay, type Steps } from './use-steps';

/** How far work in steps has come, and the way to stop it; nothing once it has ended. */
export function StepProgress(props: {
  /** Of the work: the test ids begin with it. */
  readonly name: string;
  readonly title: string;
  readonly done: number;
  /** How many there are in all; null before that is known. */
  readonly of: number | null;
  readonly describe: (done: string, of: string) => string;
  readonly steps: Pick<Steps<unknown>, 'work' | 'stop'>;
  readonly words: SettingsWords;
}) {
  const { name, title, done, of, describe, steps, words } = props;
  const said = words.texts.settings.page;
  const isStopping = steps.work.kind === 'stopping';
  if (!isUnderWay(steps.work)) return null;
  const description = of === null ? null : describe(numberWords(done, words), numberWords(of, words));
  return (
    <Flex direction="row" gap="md" align="end">
      <Box flex={1}>
        <ProgressBar
          testId={`${name}-progress`}
          title={title}
          value={done}
          maxValue={of ?? 1}
          {...(description === null ? {} : { valueDescription: description })}
        />
      </Box>
      <Button testId={`${name}-stop`} size="sm" disabled={isStopping} onClick={steps.stop}>
        {isStopping ? said.stopping : said.stop}
      </Button>
    </Flex>
  );
}
