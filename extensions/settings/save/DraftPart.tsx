import { checkSettings } from '../../../src/settings';
import { changeWords } from '../changes/change-words';
import { isUnderWay, type Steps } from '../section/use-steps';
import { Issues } from './Issues';
import { NothingUnsaved } from './NothingUnsaved';
import type { SavePanelProps } from './save-panel-props';
import { SaveTrouble } from './SaveTrouble';
import { UnsavedChanges } from './UnsavedChanges';
import { previewOf, type Preview } from './use-preview';
import type { Saver } from './use-save-settings';

/** The draft while nobody else saved: what it changes, or that there is nothing to save, and what hinders saving. */
export function DraftPart(
  props: SavePanelProps & { readonly saver: Saver; readonly preview: Steps<Preview> },
) {
  const { source, section, unreadable, saver, preview } = props;
  const { base, draft } = source;
  const lines = changeWords({ from: base, to: draft }, section);
  const { work } = preview;
  const said = section.words.texts.settings.save;
  // What HubSpot no longer has is said above, and has other consequences.
  const errors = checkSettings(base).filter(({ severity }) => severity === 'error');
  return (
    <>
      {lines.length > 0 ? (
        <UnsavedChanges
          section={section}
          unreadable={unreadable}
          lines={lines}
          isSaving={saver.saving.kind === 'saving'}
          isPreviewing={work.kind !== 'idle' && isUnderWay(work) && work.soFar.settings === draft}
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
          <NothingUnsaved {...props} onSave={saver.save} />
          <Issues testId="stored-errors" title={said.storedErrors} issues={errors} section={section} />
        </>
      )}
      <SaveTrouble saving={saver.saving} section={section} onRetry={saver.save} />
    </>
  );
}
