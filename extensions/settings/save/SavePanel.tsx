import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Settings } from '../../../src/settings';
import { timeSince } from '../../shared/dates';
import { changeWords } from '../change-words';
import type { Functions } from '../functions-port';
import type { SectionProps, Words } from '../section-props';
import type { DraftSettings } from '../use-draft-settings';
import type { Steps } from '../use-steps';
import { AfterSave } from './AfterSave';
import { ConflictView } from './ConflictView';
import { Issues } from './Issues';
import { PreviewView } from './PreviewView';
import { SaveTrouble } from './SaveTrouble';
import { UnsavedChanges } from './UnsavedChanges';
import { previewOf, usePreview, type Preview } from './use-preview';
import { useSave, type Saver, type Saving } from './use-save';

export interface SavePanelProps {
  readonly source: DraftSettings;
  readonly section: SectionProps;
  /** Why the stored settings cannot be read: broken ones a save repairs, newer ones it must not touch. Null: they can be. */
  readonly unreadable: 'broken' | 'newer' | null;
  readonly userEmail: string;
  readonly functions: Functions;
  /** Shows a message of success. */
  readonly onSaid: (message: string) => void;
  readonly onOpenAccount: () => void;
}

/** What has changed and not been saved, and everything about saving it. */
export function SavePanel(props: SavePanelProps) {
  const { source, section, functions, onSaid, onOpenAccount } = props;
  const said = section.words.texts.settings.save;
  const preview = usePreview(functions);
  const [openDeals, setOpenDeals] = useState<number | null>(null);
  const saver = useSave(source, props, ({ revision }) => {
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
        <Draft {...props} saver={saver} preview={preview} />
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

function Draft(props: SavePanelProps & { readonly saver: Saver; readonly preview: Steps<Preview> }) {
  const { source, section, unreadable, saver, preview } = props;
  const { base, draft } = source;
  const lines = changeWords({ from: base, to: draft }, section);
  const { work } = preview;
  const isUnderWay = work.kind === 'running' || work.kind === 'stopping';
  return (
    <>
      {lines.length > 0 ? (
        <UnsavedChanges
          section={section}
          unreadable={unreadable}
          lines={lines}
          isSaving={saver.saving.kind === 'saving'}
          isPreviewing={isUnderWay && work.soFar.settings === draft}
          onSave={saver.save}
          onPreview={() => preview.begin(previewOf(draft))}
          onDiscard={() => {
            source.discard();
            preview.forget();
            saver.settle();
          }}
        />
      ) : (
        <>
          <NothingUnsaved {...props} onSave={saver.save} words={section.words} />
          <Issues
            testId="stored-errors"
            title={section.words.texts.settings.save.storedErrors}
            variant="danger"
            issues={section.issues.filter(({ severity }) => severity === 'error')}
            section={section}
          />
        </>
      )}
      <SaveTrouble saving={saver.saving} section={section} onRetry={saver.save} />
    </>
  );
}

function Conflict(
  props: SavePanelProps & {
    readonly conflict: Extract<Saving, { kind: 'conflict' }>;
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

function NothingUnsaved(
  props: Pick<SavePanelProps, 'source' | 'unreadable'> & {
    readonly onSave: () => void;
    readonly words: Words;
  },
) {
  const { source, unreadable, onSave, words } = props;
  const said = words.texts.settings.save;
  const { note } = source;
  if (unreadable === 'broken')
    return (
      <Flex gap="sm" align="center" wrap>
        <Button testId="repair-settings" variant="primary" onClick={onSave}>
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
        : said.current(note.revision, timeSince(note.changedAt, words.language), note.changedBy)}
    </Text>
  );
}
