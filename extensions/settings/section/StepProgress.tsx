import { Box, Button, Flex, ProgressBar } from '@hubspot/ui-extensions';
import type { SettingsWords } from './section-props';

/** How far work in steps has come, and the way to stop it. */
export function StepProgress(props: {
  /** Of the work: the test ids begin with it. */
  readonly name: string;
  readonly title: string;
  readonly done: number;
  /** How many there are in all; null before that is known. */
  readonly of: number | null;
  readonly description: (done: number, of: number) => string;
  readonly stopping: boolean;
  readonly onStop: () => void;
  readonly words: SettingsWords;
}) {
  const { name, title, done, of, description, stopping, onStop, words } = props;
  const said = words.texts.settings.page;
  return (
    <Flex direction="row" gap="md" align="end">
      <Box flex={1}>
        <ProgressBar
          testId={`${name}-progress`}
          title={title}
          value={done}
          maxValue={of ?? 1}
          {...(of === null ? {} : { valueDescription: description(done, of) })}
        />
      </Box>
      <Button testId={`${name}-stop`} size="sm" disabled={stopping} onClick={onStop}>
        {stopping ? said.stopping : said.stop}
      </Button>
    </Flex>
  );
}
