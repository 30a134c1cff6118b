import { Flex, Text } from '@hubspot/ui-extensions';
import { BulletList } from '../../shared/BulletList';
import type { SettingsWords } from './section-props';

// More than that nobody reads, and a file can bring hundreds.
const MOST = 20;

/** Sentences one under the other; of very many the first, and how many more there are. */
export function Lines(props: { readonly lines: readonly string[]; readonly words: SettingsWords }) {
  const { lines, words } = props;
  const shown = lines.slice(0, MOST);
  const more = lines.length - shown.length;
  return (
    <Flex direction="column" gap="xs">
      <BulletList lines={shown} />
      {more > 0 && <Text variant="microcopy">{words.texts.settings.page.more(more)}</Text>}
    </Flex>
  );
}
