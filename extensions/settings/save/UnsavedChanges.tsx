import { Accordion, Alert, Button, Flex, LoadingButton, Text, Tile } from '@hubspot/ui-extensions';
import { Lines } from '../section/Lines';
import { Issues } from './Issues';
import type { SavePanelProps } from './save-panel-props';

/** What has changed and not been saved, what hinders saving it, and the ways on. */
export function UnsavedChanges(
  props: Pick<SavePanelProps, 'section' | 'unreadable'> & {
    readonly lines: readonly string[];
    readonly isSaving: boolean;
    readonly isPreviewing: boolean;
    readonly onSave: () => void;
    readonly onPreview: () => void;
    readonly onDiscard: () => void;
  },
) {
  const { section, unreadable, lines, isSaving, isPreviewing, onSave, onPreview, onDiscard } = props;
  const { texts } = section.words;
  const said = texts.settings.save;
  const errors = section.issues.filter(({ severity }) => severity === 'error');
  const notes = section.issues.filter(({ severity }) => severity === 'note');
  const isRight = errors.length === 0;
  return (
    <Tile>
      <Flex direction="column" gap="sm">
        <Flex justify="between" align="center" gap="sm" wrap>
          <Text testId="unsaved" format={{ fontWeight: 'demibold' }}>
            {said.unsaved(lines.length)}
          </Text>
          <Flex gap="sm" wrap>
            <LoadingButton
              testId="save-settings"
              variant="primary"
              loading={isSaving}
              disabled={!isRight || unreadable === 'newer'}
              onClick={onSave}
            >
              {isSaving ? said.saving : said.save}
            </LoadingButton>
            <Button testId="preview-settings" disabled={!isRight || isPreviewing} onClick={onPreview}>
              {said.preview}
            </Button>
            <Button testId="discard-settings" variant="transparent" disabled={isSaving} onClick={onDiscard}>
              {said.discard}
            </Button>
          </Flex>
        </Flex>
        {unreadable === 'newer' && <Alert testId="save-blocked" title={said.blocked} variant="warning" />}
        <Issues testId="save-errors" title={said.errors(errors.length)} issues={errors} section={section} />
        <Issues testId="save-notes" title={said.notes} issues={notes} section={section} />
        <Accordion testId="what-changes" title={said.whatChanges} size="sm" defaultOpen>
          <Lines lines={lines} words={section.words} />
        </Accordion>
      </Flex>
    </Tile>
  );
}
