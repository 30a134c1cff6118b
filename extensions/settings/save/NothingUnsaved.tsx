import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { timeSince } from '../../shared/dates';
import type { SavePanelProps } from './save-panel-props';

/** Which settings apply while the draft is no other, and the way to repair what cannot be read. */
export function NothingUnsaved(
  props: Pick<SavePanelProps, 'source' | 'section' | 'unreadable'> & { readonly onRepair: () => void },
) {
  const { source, section, unreadable, onRepair } = props;
  const { texts, language } = section.words;
  const said = texts.settings.save;
  const { note } = source;
  if (unreadable === 'broken')
    return (
      <Flex gap="sm" align="center" wrap>
        <Button testId="repair-settings" variant="primary" onClick={onRepair}>
          {said.repair}
        </Button>
        <Text variant="microcopy">{said.repairHint}</Text>
      </Flex>
    );
  if (unreadable === 'newer') return null;
  return (
    <Text testId="nothing-unsaved" variant="microcopy">
      {note === null
        ? said.builtIn
        : said.current(note.revision, timeSince(note.changedAt, language), note.changedBy)}
    </Text>
  );
}
