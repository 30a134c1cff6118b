import {
  Accordion,
  Flex,
  Heading,
  Statistics,
  StatisticsItem,
  StatusTag,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import { BulletList } from '../shared/BulletList';
import type { PipelineFigures } from '../../src/approach';
import type { WinRate } from './win-rate-view';
import { countViews, leftOutView, sellingViews, type FigureView } from './figures-view';
import type { PageWords } from './page-words';

/** The counts and the medians of the period, and which deals they leave out. */
export function FiguresSection({
  figures,
  winRate,
  words,
}: {
  readonly figures: PipelineFigures;
  readonly winRate: WinRate;
  readonly words: PageWords;
}) {
  const said = words.texts.pipelinePage;
  const leftOut = leftOutView(figures, words);
  return (
    <Tile>
      <Flex direction="column" gap="md">
        <Heading>{said.figures}</Heading>
        <Figures views={countViews(figures, winRate, words)} />
        <Figures views={sellingViews(figures, words)} />
        <Text variant="microcopy">{said.typicalHint}</Text>
        {leftOut !== null && (
          <Accordion title={leftOut.title} size="sm">
            <BulletList lines={leftOut.lines} />
          </Accordion>
        )}
      </Flex>
    </Tile>
  );
}

function Figures({ views }: { readonly views: readonly FigureView[] }) {
  return (
    <Statistics>
      {views.map(({ id, label, value, tag, note }) => (
        <StatisticsItem key={id} label={label} number={value} testId={id}>
          {tag !== undefined && <StatusTag variant={tag.variant}>{tag.label}</StatusTag>}
          {note !== null && <Text variant="microcopy">{note}</Text>}
        </StatisticsItem>
      ))}
    </Statistics>
  );
}
