import { Button, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { Catalogue } from '../../../src/texts';

/** Save and discard, saying how many answers they are about and which score they make. */
export function SaveBar(props: {
  /** It is above and below the checklist, so that Save and the score are never a scroll away. */
  readonly place: 'top' | 'bottom';
  readonly changes: number;
  readonly score: string;
  readonly saving: boolean;
  /** Some evidence is too long: it says so itself, saving waits. */
  readonly blocked: boolean;
  readonly texts: Catalogue;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}) {
  const { place, changes, score, saving, blocked, texts, onSave, onDiscard } = props;
  const label = saving ? texts.saving : changes === 0 ? texts.nothingToSave : texts.save(changes);
  // The button stays when there is nothing to save: what has the keyboard must not vanish, nor the checklist jump.
  return (
    <Flex gap="sm" align="center" wrap>
      <LoadingButton
        variant="primary"
        loading={saving}
        disabled={blocked || changes === 0}
        onClick={onSave}
        testId={`save-${place}`}
      >
        {label}
      </LoadingButton>
      {changes > 0 && (
        <Button variant="transparent" disabled={saving} onClick={onDiscard} testId={`discard-${place}`}>
          {texts.discard}
        </Button>
      )}
      {changes > 0 && <Text variant="microcopy">{texts.scoreWouldBe(score)}</Text>}
    </Flex>
  );
}
