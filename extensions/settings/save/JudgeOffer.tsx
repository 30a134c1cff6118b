import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { numberWords } from '../../shared/words';
import { FailureNotice } from '../../shared/FailureNotice';
import type { FigureKeeper } from '../../../src/settings';
import type { Functions } from '../section/functions-port';
import { Lines } from '../section/Lines';
import type { SettingsWords } from '../section/section-props';
import { StepProgress } from '../section/StepProgress';
import { isUnderWay } from '../section/use-steps';
import { noneJudged, useJudging, type Judged } from './use-judging';

/** The offer to bring the stored figures of deals up to date with a revision, and what comes of it. */
export function JudgeOffer(props: {
  readonly revision: number;
  /** Who keeps the figures that lists are made of. */
  readonly keeper: FigureKeeper;
  /** As a preview counted them; null without one. */
  readonly openDeals: number | null;
  readonly functions: Functions;
  readonly words: SettingsWords;
}) {
  const { revision, keeper, openDeals, functions, words } = props;
  const { texts } = words;
  const said = texts.settings.save.judging;
  const steps = useJudging(revision, functions);
  const { work, begin, goOn } = steps;
  if (work.kind === 'idle')
    return (
      <Flex direction="column" gap="xs">
        <Text testId="judge-offer">{said.offer[keeper]}</Text>
        <Flex>
          <Button testId="judge-deals" size="sm" onClick={() => begin(noneJudged)}>
            {openDeals === null ? said.start : said.startOpen(numberWords(openDeals, words))}
          </Button>
        </Flex>
      </Flex>
    );
  const { soFar } = work;
  return (
    <Flex direction="column" gap="xs">
      <StepProgress
        name="judge"
        title={said.running}
        done={soFar.judged}
        of={soFar.of}
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
          onRetry={goOn}
        />
      )}
      {work.kind === 'stopped' && (
        <Flex gap="sm" align="center" wrap>
          <Text>{said.stopped}</Text>
          <Button testId="judge-go-on" size="sm" onClick={goOn}>
            {texts.settings.page.goOn}
          </Button>
        </Flex>
      )}
      {!isUnderWay(work) && <Result soFar={soFar} words={words} />}
    </Flex>
  );
}

function Result({ soFar, words }: { readonly soFar: Judged; readonly words: SettingsWords }) {
  const { judged, written, refused } = soFar;
  const said = words.texts.settings.save.judging;
  const number = (value: number) => numberWords(value, words);
  return (
    <>
      <Text testId="judge-result">{said.done(number(judged), number(written))}</Text>
      {refused.length > 0 && (
        <Alert testId="judge-refused" title={said.refused(number(refused.length))} variant="warning">
          <Lines
            lines={refused.map(({ dealId, message }) => said.refusedDeal(dealId, message))}
            words={words}
          />
        </Alert>
      )}
    </>
  );
}
