import { Box, Button, Flex, ProgressBar } from '@hubspot/ui-extensions';
import type { Progress } from './use-pipeline-deals';
import type { PageWords } from './page-words';
import { numberWords } from '../shared/words';

/** How far reading has come, and the way to stop it. */
export function ReadingProgress(props: {
  readonly progress: Progress;
  readonly onStop: () => void;
  readonly words: PageWords;
}) {
  const { progress, onStop, words } = props;
  const { read, of } = progress;
  const said = words.texts.pipelinePage;
  return (
    <Flex direction="row" gap="md" align="end">
      <Box flex={1}>
        <ProgressBar
          title={said.reading}
          value={read}
          maxValue={of ?? 1}
          {...(of === null
            ? {}
            : { valueDescription: said.readSoFar(numberWords(read, words), numberWords(of, words)) })}
        />
      </Box>
      <Button size="sm" onClick={onStop}>
        {said.stop}
      </Button>
    </Flex>
  );
}
