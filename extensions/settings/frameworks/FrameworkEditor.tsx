import { Button, Flex } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Framework } from '../../../src/frameworks';
import type { SectionProps } from '../section/section-props';
import { Criteria } from './Criteria';
import { EditorHead } from './EditorHead';
import type { FrameworkEditorProps } from './editor/framework-editor-props';
import { GeneralIssues } from './GeneralIssues';
import { OwnAbout } from './OwnAbout';
import { isOwn, standardOf } from './edits/shown-framework';
import { StaleDays } from './StaleDays';
import { Weights } from './Weights';
import { hasWordsPerLanguage } from './edits/own-words';

/** One framework with everything that can be changed of it. */
export function FrameworkEditor(props: {
  readonly section: SectionProps;
  readonly framework: Framework;
  /** Whether it is in the saved settings as ops' own. */
  readonly isSaved: boolean;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}) {
  const { section, framework, isSaved, onOpen, onClose } = props;
  const { draft, words } = section;
  const own = isOwn(draft, framework.id) ? (draft.ownFrameworks[framework.id] ?? null) : null;
  const standard = standardOf(draft, framework.id);
  const [isPerLanguage, setPerLanguage] = useState(own !== null && hasWordsPerLanguage(own, standard));
  const editor: FrameworkEditorProps = { ...section, framework, own, standard, isPerLanguage };
  return (
    <Flex direction="column" gap="md" testId="framework-editor">
      <Flex>
        <Button variant="transparent" onClick={onClose} testId="framework-back">
          {words.texts.settings.frameworks.back}
        </Button>
      </Flex>
      <EditorHead {...editor} isSaved={isSaved} onOpen={onOpen} onDeleted={onClose} />
      <GeneralIssues {...editor} />
      {own !== null && <OwnAbout {...editor} own={own} onPerLanguage={setPerLanguage} />}
      <Weights {...editor} />
      <StaleDays {...editor} />
      <Criteria {...editor} />
    </Flex>
  );
}
