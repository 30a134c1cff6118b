import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { timeSince } from '../../shared/dates';
import type { SavePanelProps } from './save-panel-props';

/** Which settings apply while the draft is no other, and the way to repair what cannot be read or to confirm what is of old. */
export function NothingUnsaved(
  props: Pick<SavePanelProps, 'source' | 'section' | 'unreadable' | 'isOlder'> & {
    readonly onSave: () => void;
  },
) {
  const { source, section, unreadable, isOlder, onSave } = props;
  const { texts, language } = section.words;
  const said = texts.settings.save;
  const { note } = source;
  if (unreadable === 'newer') return null;
  if (unreadable === 'broken' || isOlder)
    return (
      <Flex gap="sm" align="center" wrap>
        <Button testId="save-as-they-are" variant="primary" onClick={onSave}>
          {said.repair}
        </Button>
        <Text variant="microcopy">{isOlder ? said.olderHint : said.repairHint}</Text>
      </Flex>
    );
  return (
    <Text testId="nothing-unsaved" variant="microcopy">
      {note === null
        ? said.builtIn
        : said.current(note.revision, timeSince(note.changedAt, language), note.changedBy)}
    </Text>
  );
}
