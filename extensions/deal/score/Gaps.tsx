import { Flex, Text } from '@hubspot/ui-extensions';
import type { Catalogue } from '../../../src/texts';
import type { SummaryView } from './summary-view';

// As many as fit beside the record without scrolling; the tab shows all of them.
const GAPS_SHOWN = 5;

/** What the stage needs now, each with what it lacks, and the names of what can wait. */
export function Gaps({ view, texts }: { readonly view: SummaryView; readonly texts: Catalogue }) {
  const now = view.gaps.filter(({ needed }) => needed);
  const later = view.gaps.filter(({ needed }) => !needed);
  const hidden = now.length - GAPS_SHOWN;
  return (
    <Flex direction="column" gap="xs">
      {now.length === 0 ? (
        <Text>{texts.noGaps}</Text>
      ) : (
        <Text format={{ fontWeight: 'demibold' }}>{texts.neededNowCount(now.length)}</Text>
      )}
      {now.slice(0, GAPS_SHOWN).map((gap) => (
        <Flex key={gap.id} direction="column" gap="flush">
          <Text>{gap.criterion}</Text>
          <Text variant="microcopy">{gap.what}</Text>
        </Flex>
      ))}
      {hidden > 0 && <Text variant="microcopy">{texts.moreGaps(hidden)}</Text>}
      {later.length > 0 && (
        <Text variant="microcopy">
          {texts.laterCount(later.length, later.map(({ criterion }) => criterion).join(', '))}
        </Text>
      )}
    </Flex>
  );
}
