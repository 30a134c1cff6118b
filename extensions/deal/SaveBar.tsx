import { Button, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { Catalogue } from '../../src/texts';

/** Save and discard, saying how many answers they are about. */
export function SaveBar(props: {
  /** It is above and below the checklist, so that Save is never a scroll away. */
  readonly place: 'top' | 'bottom';
  readonly changes: number;
  readonly saving: boolean;
  /** Some evidence is too long: it says so itself, saving waits. */
  readonly blocked: boolean;
  readonly texts: Catalogue;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}) {
  const { place, changes, saving, blocked, texts, onSave, onDiscard } = props;
  if (changes === 0) return <Text variant="microcopy">{texts.nothingToSave}</Text>;
  return (
    <Flex gap="sm" align="center">
      <LoadingButton
        variant="primary"
        loading={saving}
        disabled={blocked}
        onClick={onSave}
        testId={`save-${place}`}
      >
        {saving ? texts.saving : texts.save(changes)}
      </LoadingButton>
      <Button variant="transparent" disabled={saving} onClick={onDiscard} testId={`discard-${place}`}>
        {texts.discard}
      </Button>
    </Flex>
  );
}
