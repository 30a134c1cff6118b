import { Alert } from '@hubspot/ui-extensions';
import { issueWords } from '../../src/texts';
import type { OpenedSettings } from './opened-settings';
import { Lines } from './section/Lines';
import type { SettingsWords } from './section/section-props';

/** What became of settings that an older Plumbline wrote, until somebody saves them again. */
export function OlderNotes(props: {
  readonly notes: OpenedSettings['notes'];
  readonly words: SettingsWords;
}) {
  const { notes, words } = props;
  if (notes.length === 0) return null;
  return (
    <Alert testId="older-notes" title={words.texts.settings.page.olderNotes} variant="warning">
      <Lines lines={notes.map((note) => issueWords(note, words.language))} words={words} />
    </Alert>
  );
}
