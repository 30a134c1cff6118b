import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { FailureNotice } from '../shared/FailureNotice';
import type { Functions } from './functions-port';
import { PipelineReport } from './PipelineReport';
import { ReadingProgress } from './ReadingProgress';
import type { InputsSource } from './use-inputs';
import { usePipelineDeals, type Progress } from './use-pipeline-deals';
import type { Account, Pipeline } from './account';
import type { PageWords } from './page-words';
import { numberWords } from '../shared/words';

/** A pipeline's deals while they are read, and then what they say. */
export function PipelineDeals(props: {
  readonly pipeline: Pipeline;
  readonly account: Account;
  readonly source: InputsSource;
  readonly words: PageWords;
  readonly functions: Functions;
}) {
  const { pipeline, account, source, words, functions } = props;
  const { texts } = words;
  const said = texts.pipelinePage;
  const { state, stop, goOn, startOver } = usePipelineDeals(pipeline.id, functions);
  switch (state.kind) {
    case 'reading':
      return <ReadingProgress progress={state.progress} onStop={stop} words={words} />;
    case 'stopped':
      return <Stopped progress={state.progress} onGoOn={goOn} words={words} />;
    case 'failed':
      return <FailureNotice title={said.dealsFailed} failure={state.failure} texts={texts} onRetry={goOn} />;
    case 'ready':
      return (
        <PipelineReport
          pipeline={pipeline}
          account={account}
          source={source}
          words={words}
          reading={state}
          onReadAgain={startOver}
        />
      );
  }
}

function Stopped(props: {
  readonly progress: Progress;
  readonly onGoOn: () => void;
  readonly words: PageWords;
}) {
  const { progress, onGoOn, words } = props;
  const { read, of } = progress;
  const said = words.texts.pipelinePage;
  return (
    <Alert title={said.stopped} variant="warning">
      <Flex direction="column" gap="sm">
        <Text>
          {of === null
            ? said.stoppedAtOnce
            : said.stoppedHint(numberWords(read, words), numberWords(of, words))}
        </Text>
        <Flex>
          <Button size="sm" onClick={onGoOn}>
            {said.goOn}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}
