import { Button, Flex, LoadingButton } from '@hubspot/ui-extensions';
import { unsavedPoints } from '../score/summary-view';
import type { Checklist } from './use-checklist';
import type { NextRow } from './use-open-row';
import { isWholeSave } from './use-save-answers';

/** Save with how many answers and which score they make, the way back from changes, and the way on. */
export function SaveBar(props: { readonly checklist: Checklist; readonly next: NextRow | undefined }) {
  const { checklist, next } = props;
  const { tooLong, save } = checklist;
  const { texts } = checklist.words;
  const changes = Object.keys(checklist.draft).length;
  const saving = checklist.saving.kind === 'saving';
  // The buttons stay, and can be pressed, when they have nothing to do: one that vanishes or is disabled loses the keyboard.
  return (
    <Flex gap="sm" align="center" wrap>
      <LoadingButton
        variant={changes === 0 ? 'secondary' : 'primary'}
        loading={saving}
        disabled={tooLong}
        onClick={() => save()}
        resultIconName={isWholeSave(checklist.saving) ? 'success' : 'warning'}
        testId="save"
      >
        {saving ? texts.saving : saveWords(changes, checklist)}
      </LoadingButton>
      <WayBack checklist={checklist} changes={changes} saving={saving} />
      {next !== undefined && (
        <Button variant="secondary" onClick={next.open} testId="next">
          {texts.nextCriterion(next.label)}
        </Button>
      )}
    </Flex>
  );
}

function saveWords(changes: number, { qualification, answers, view, words }: Checklist): string {
  const { texts } = words;
  if (changes === 0) return texts.nothingToSave;
  const points = unsavedPoints(qualification, answers);
  return texts.saveWith(texts.save(changes), view.score, points);
}

/** Discard, and once there is nothing to discard, the way back from that. */
function WayBack(props: {
  readonly checklist: Checklist;
  readonly changes: number;
  readonly saving: boolean;
}) {
  const { checklist, changes, saving } = props;
  const { words, discarded, discard, bringBack } = checklist;
  if (changes === 0 && discarded === 0) return null;
  return (
    <>
      <Button
        key="way-back"
        variant="transparent"
        disabled={saving}
        onClick={changes > 0 ? discard : bringBack}
        testId="discard"
      >
        {changes > 0 ? words.texts.discard : words.texts.bringBack(discarded)}
      </Button>
      {changes > 0 && discarded > 0 && (
        <Button variant="transparent" disabled={saving} onClick={bringBack} testId="bring-back">
          {words.texts.bringBack(discarded)}
        </Button>
      )}
    </>
  );
}
