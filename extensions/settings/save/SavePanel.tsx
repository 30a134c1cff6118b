import { Flex } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Settings } from '../../../src/settings';
import { AfterSave } from './AfterSave';
import { ConflictView } from './ConflictView';
import { DraftPart } from './DraftPart';
import { PreviewView } from './PreviewView';
import type { SavePanelProps } from './save-panel-props';
import { usePreview } from './use-preview';
import { useSaveSettings, type SettingsSaving } from './use-save-settings';

/** What has changed and not been saved, and everything about saving it. */
export function SavePanel(props: SavePanelProps) {
  const { source, section, functions, onSaid, onOpenAccount } = props;
  const said = section.words.texts.settings.save;
  const preview = usePreview(functions);
  const [openDeals, setOpenDeals] = useState<number | null>(null);
  const saver = useSaveSettings(source, props, ({ revision }) => {
    setOpenDeals(preview.work.kind === 'done' ? preview.work.soFar.tally.judged : null);
    preview.forget();
    onSaid(said.saved(revision));
  });
  const { saving, saved } = saver;
  return (
    <Flex direction="column" gap="sm">
      {saving.kind === 'conflict' ? (
        <Conflict {...props} conflict={saving} onSettled={saver.settle} />
      ) : (
        <DraftPart {...props} saver={saver} preview={preview} />
      )}
      {preview.work.kind !== 'idle' && (
        <PreviewView work={preview.work} steps={preview} draft={source.draft} words={section.words} />
      )}
      {saved !== null && (
        <AfterSave
          key={saved.note.revision}
          saved={saved}
          openDeals={openDeals}
          section={section}
          functions={functions}
          onOpenAccount={onOpenAccount}
          onClose={saver.close}
        />
      )}
    </Flex>
  );
}

function Conflict(
  props: SavePanelProps & {
    readonly conflict: Extract<SettingsSaving, { kind: 'conflict' }>;
    readonly onSettled: () => void;
  },
) {
  const { source, section, conflict, onSaid, onSettled } = props;
  const { newest, theirs } = conflict;
  const goOnFrom = (draft: Settings) => {
    source.rebase({ base: theirs, note: newest }, () => draft);
    onSettled();
  };
  return (
    <ConflictView
      sides={{ base: source.base, mine: source.draft, theirs }}
      newest={newest}
      section={section}
      onMerge={(merged) => {
        goOnFrom(merged);
        onSaid(section.words.texts.settings.save.conflict.merged);
      }}
      onGiveUp={() => goOnFrom(theirs)}
    />
  );
}
