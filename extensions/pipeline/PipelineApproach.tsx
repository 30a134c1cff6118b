import {
  Alert,
  AutoGrid,
  DescriptionList,
  DescriptionListItem,
  EmptyState,
  Flex,
  Heading,
  ProgressBar,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import { BulletList } from '../shared/BulletList';
import { lowWinRateWords, type Fit, type PipelineFigures } from '../../src/approach';
import { frameworkView } from './framework-view';
import { pipelineApproachView, type PipelineApproachView } from './pipeline-approach-view';
import { misfitsView } from './figures-view';
import type { WinRate } from './win-rate-view';
import type { Account, Pipeline } from './account';
import type { PageWords } from './page-words';
import { numberWords } from '../shared/words';

/** Which approach the won deals describe, why, and whether framework and open deals go with it. */
export function PipelineApproach(props: {
  readonly figures: PipelineFigures;
  readonly winRate: WinRate;
  readonly pipeline: Pipeline;
  readonly account: Account;
  readonly words: PageWords;
}) {
  const { figures, winRate, words } = props;
  const { fit } = figures;
  const nothingFits = fit.kind === 'nothing' && fit.why === 'nothing-fits';
  const said = words.texts.pipelinePage;
  const view = pipelineApproachView(figures, words);
  if (fit.kind === 'nothing' || view === null)
    return (
      <EmptyState
        title={nothingFits ? said.why['nothing-fits'] : said.nothingInPeriod}
        layout="vertical"
        imageName="emptyStateCharts"
      >
        <Text>{nothingFits ? said.nothingFitsHint : said.nothingInPeriodHint}</Text>
      </EmptyState>
    );
  const number = (value: number) => numberWords(value, words, 1);
  const low = lowWinRateWords(winRate, fit.value, { ...words, number });
  return (
    <Tile>
      <Flex direction="column" gap="md">
        <Flex direction="column" gap="xs">
          <Text variant="microcopy">{said.approach}</Text>
          <Heading>{view.title}</Heading>
          <Text>{view.sentences.join(' ')}</Text>
        </Flex>
        <AutoGrid columnWidth={460} gap="lg" flexible>
          <Fits view={view} words={words} />
          <DescriptionList direction="column">
            <DescriptionListItem label={said.buyerLabel}>
              <Text>{view.buyer}</Text>
            </DescriptionListItem>
            <DescriptionListItem label={said.sellerLabel}>
              <Text>{view.seller}</Text>
            </DescriptionListItem>
            <DescriptionListItem label={said.surenessLabel}>
              <Text>{view.sureness}</Text>
            </DescriptionListItem>
          </DescriptionList>
        </AutoGrid>
        <Signals view={view} words={words} />
        {low !== null && (
          <Alert title={low.title} variant="warning" testId="low-win-rate">
            <Text>{low.text}</Text>
          </Alert>
        )}
        <AutoGrid columnWidth={460} gap="md" flexible>
          <Framework {...props} fit={fit.value} />
          <OpenDeals figures={figures} words={words} />
        </AutoGrid>
      </Flex>
    </Tile>
  );
}

function Fits({ view, words }: { readonly view: PipelineApproachView; readonly words: PageWords }) {
  const { texts } = words;
  return (
    <Flex direction="column" gap="sm">
      <Text format={{ fontWeight: 'demibold' }}>{texts.pipelinePage.allFits}</Text>
      {view.fits.map(({ approach, label, percent }) => (
        <ProgressBar
          key={approach}
          title={label}
          value={percent}
          maxValue={100}
          valueDescription={texts.percent(percent)}
        />
      ))}
    </Flex>
  );
}

function Signals({ view, words }: { readonly view: PipelineApproachView; readonly words: PageWords }) {
  const said = words.texts.pipelinePage;
  return (
    <Flex direction="column" gap="sm">
      <AutoGrid columnWidth={460} gap="lg" flexible>
        <SignalList {...view.forIt} none={said.nothingFor} />
        <SignalList {...view.againstIt} none={said.nothingAgainst} />
      </AutoGrid>
      {view.missing !== null && <Text variant="microcopy">{view.missing}</Text>}
    </Flex>
  );
}

function SignalList({ title, signals, none }: PipelineApproachView['forIt'] & { readonly none: string }) {
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{title}</Text>
      {signals.length === 0 ? <Text>{none}</Text> : <BulletList lines={signals} />}
    </Flex>
  );
}

function Framework(props: {
  readonly pipeline: Pipeline;
  readonly account: Account;
  readonly fit: Fit;
  readonly words: PageWords;
}) {
  const { pipeline, account, fit, words } = props;
  const { title, text, variant } = frameworkView(pipeline.framework, fit, account.frameworkLabels, words);
  return (
    <Alert title={title} variant={variant} testId="framework">
      <Text>{text}</Text>
    </Alert>
  );
}

function OpenDeals({ figures, words }: { readonly figures: PipelineFigures; readonly words: PageWords }) {
  const { title, lines } = misfitsView(figures.misfits, words);
  return (
    <Alert title={title} variant="info" testId="misfits">
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </Alert>
  );
}
