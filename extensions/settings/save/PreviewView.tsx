import { Alert, Button, Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import { changesBetween, type Settings } from '../../../src/settings';
import { numberWords } from '../../shared/words';
import { FailureNotice } from '../../shared/FailureNotice';
import { Lines } from '../section/Lines';
import type { SettingsWords } from '../section/section-props';
import { StepProgress } from '../section/StepProgress';
import type { Steps, Work } from '../section/use-steps';
import { PreviewTable } from './PreviewTable';
import { previewWords } from './preview-view';
import type { Preview } from './use-preview';

type Begun = Exclude<Work<Preview>, { kind: 'idle' }>;

/** What settings would make of the open deals: while they are judged, and then. */
export function PreviewView(props: {
  readonly work: Begun;
  readonly steps: Steps<Preview>;
  /** As it is now: the preview may be of an earlier one. */
  readonly draft: Settings;
  readonly words: SettingsWords;
}) {
  const { work, steps, draft, words } = props;
  const { texts } = words;
  const said = texts.settings.save.previewing;
  const { settings, tally } = work.soFar;
  const isOutdated = changesBetween(settings, draft).length > 0;
  return (
    <Tile>
      <Flex direction="column" gap="sm">
        <Flex justify="between" align="center" gap="sm">
          <Heading>{said.title}</Heading>
          <Button testId="close-preview" size="sm" variant="transparent" onClick={steps.forget}>
            {texts.settings.save.close}
          </Button>
        </Flex>
        {isOutdated && <Alert testId="preview-outdated" title={said.outdated} variant="warning" />}
        <StepProgress
          name="preview"
          title={said.reading}
          done={tally.judged}
          of={tally.of}
          describe={said.progress}
          steps={steps}
          words={words}
        />
        {work.kind === 'failed' && (
          <FailureNotice
            inHubSpotsWords
            title={said.failed}
            failure={work.failure}
            texts={texts}
            onRetry={steps.goOn}
          />
        )}
        {work.kind === 'stopped' && <Stopped tally={tally} onGoOn={steps.goOn} words={words} />}
        {(work.kind === 'done' || tally.judged > 0) && <Found tally={tally} words={words} />}
      </Flex>
    </Tile>
  );
}

function Stopped(props: {
  readonly tally: Preview['tally'];
  readonly onGoOn: () => void;
  readonly words: SettingsWords;
}) {
  const { tally, onGoOn, words } = props;
  const { texts } = words;
  const said = texts.settings.save.previewing;
  const number = (value: number) => numberWords(value, words);
  return (
    <Alert title={said.stopped} variant="warning">
      <Flex direction="column" gap="xs">
        <Text>{said.stoppedHint(number(tally.judged), number(tally.of ?? tally.judged))}</Text>
        <Flex>
          <Button testId="preview-go-on" size="sm" onClick={onGoOn}>
            {texts.settings.page.goOn}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}

function Found({ tally, words }: { readonly tally: Preview['tally']; readonly words: SettingsWords }) {
  const { headline, lines } = previewWords(tally, words);
  return (
    <Flex direction="column" gap="sm">
      <Text testId="preview-headline" format={{ fontWeight: 'demibold' }}>
        {headline}
      </Text>
      {lines.length > 0 && <Lines lines={lines} words={words} />}
      {tally.deals.length > 0 && <PreviewTable tally={tally} words={words} />}
    </Flex>
  );
}
