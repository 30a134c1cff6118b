import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { BulletList } from '../../shared/BulletList';
import type { CardWords } from '../words/card-words';
import type { FitRow } from './approach-view';

/** The five approaches, the best first; each unfolds to what speaks for it and against it. */
export function ApproachFits({
  fits,
  words,
}: {
  readonly fits: readonly FitRow[];
  readonly words: CardWords;
}) {
  if (fits.length === 0) return null;
  return (
    <Flex direction="column" gap="sm">
      <Text format={{ fontWeight: 'demibold' }}>{words.texts.approach.allFive}</Text>
      {fits.map((row) => (
        <Fit key={row.id} row={row} words={words} />
      ))}
    </Flex>
  );
}

function Fit({ row, words }: { readonly row: FitRow; readonly words: CardWords }) {
  const { texts } = words;
  return (
    <Accordion title={`${row.label}: ${texts.percent(row.percent)}`} size="sm">
      <Flex direction="column" gap="xs">
        {row.heldBack !== null && <Text>{row.heldBack}</Text>}
        <Signals title={texts.approach.speakFor} signals={row.speakFor} />
        <Signals title={texts.approach.speakAgainst} signals={row.speakAgainst} />
      </Flex>
    </Accordion>
  );
}

function Signals({ title, signals }: { readonly title: string; readonly signals: readonly string[] }) {
  if (signals.length === 0) return null;
  return (
    <Flex direction="column" gap="flush">
      <Text variant="microcopy">{title}</Text>
      <BulletList lines={signals} />
    </Flex>
  );
}
