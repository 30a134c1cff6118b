import { Accordion, Flex, Heading, Statistics, StatisticsItem, Text, Tile } from '@hubspot/ui-extensions';
import { BulletList } from '../shared/BulletList';
import type { PipelineFigures } from '../../src/approach';
import { countViews, leftOutView, sellingViews, type FigureView } from './figures-view';
import type { PageWords } from './page-words';

/** The counts and the medians of the period, and which deals they leave out. */
export function FiguresSection({
  figures,
  words,
}: {
  readonly figures: PipelineFigures;
  readonly words: PageWords;
}) {
  const said = words.texts.pipelinePage;
  const leftOut = leftOutView(figures, words);
  return (
    <Tile>
      <Flex direction="column" gap="md">
        <Heading>{said.figures}</Heading>
        <Figures views={countViews(figures, words)} />
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
      {views.map(({ id, label, value, note }) => (
        <StatisticsItem key={id} label={label} number={value} testId={id}>
          {note !== null && <Text variant="microcopy">{note}</Text>}
        </StatisticsItem>
      ))}
    </Statistics>
  );
}
