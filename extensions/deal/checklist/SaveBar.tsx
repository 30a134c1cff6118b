import { Button, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { Checklist } from './use-checklist';

/** Save and discard, saying how many answers they are about and which score they make. */
export function SaveBar(props: {
  /** It is above and below the checklist, so that Save and the score are never a scroll away. */
  readonly place: 'top' | 'bottom';
  readonly checklist: Checklist;
}) {
  const { place, checklist } = props;
  const { view, tooLong, changeDraft, save } = checklist;
  const { texts } = checklist.words;
  const changes = Object.keys(checklist.draft).length;
  const saving = checklist.saving.kind === 'saving';
  const label = saving ? texts.saving : changes === 0 ? texts.nothingToSave : texts.save(changes);
  // The button stays when there is nothing to save: what has the keyboard must not vanish, nor the checklist jump.
  return (
    <Flex gap="sm" align="center" wrap>
      <LoadingButton
        variant="primary"
        loading={saving}
        disabled={tooLong || changes === 0}
        onClick={save}
        testId={`save-${place}`}
      >
        {label}
      </LoadingButton>
      {changes > 0 && (
        <Button
          variant="transparent"
          disabled={saving}
          onClick={() => changeDraft(() => ({}))}
          testId={`discard-${place}`}
        >
          {texts.discard}
        </Button>
      )}
      {changes > 0 && <Text variant="microcopy">{texts.scoreWouldBe(view.score)}</Text>}
    </Flex>
  );
}
