import { Button, Flex, Heading, Tag, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { withoutAdjustment } from './edits/figure-edits';
import { hasRoomForOwn, withoutFramework } from './edits/own-frameworks';
import type { FrameworkEditorProps } from './editor/framework-editor-props';
import { NameOfFramework } from './NameOfFramework';
import { OwnActions } from './OwnActions';

export interface EditorHeadProps {
  readonly editor: FrameworkEditorProps;
  /** Whether it is in the saved settings as ops' own. */
  readonly isSaved: boolean;
  readonly onOpen: (id: string) => void;
  readonly onDeleted: () => void;
}

/** What the framework is called and is, and what can be done with it as a whole. */
export function EditorHead(props: EditorHeadProps) {
  const { section, framework, own } = props.editor;
  const said = section.words.texts.settings.frameworks;
  return (
    <Flex direction="column" gap="sm">
      <Flex gap="sm" align="center" wrap>
        <Heading>{nameOf(props)}</Heading>
        {own !== null && <Tag>{own.retired ? said.retired : said.own}</Tag>}
        {own === null && section.draft.adjustments[framework.id] !== undefined && (
          <Tag variant="info">{said.changed}</Tag>
        )}
      </Flex>
      <Explanation {...props.editor} />
      <Actions {...props} />
    </Flex>
  );
}

function Explanation({ section, framework, own, standard }: FrameworkEditorProps) {
  const { texts, language } = section.words;
  const said = texts.settings.frameworks;
  const criterion = (id: string) => framework.criteria.find((each) => each.id === id)?.label[language] ?? id;
  const groups = framework.factors?.map((factor) => factor.map(criterion).join(' + ')).join(' × ');
  return (
    <Flex direction="column" gap="xs">
      {own === null && <Text>{said.builtInHint}</Text>}
      {own !== null && standard !== undefined && <Text>{said.isCopy(standard.label)}</Text>}
      {groups !== undefined && <Text>{said.multiplies(groups)}</Text>}
    </Flex>
  );
}

function Actions(props: EditorHeadProps) {
  const { editor, isSaved, onOpen, onDeleted } = props;
  const { section, framework, own } = editor;
  const { draft, change } = section;
  const [isCopying, setCopying] = useState(false);
  const buttons = <CopyAndReset editor={editor} onCopy={() => setCopying(true)} />;
  const remove = () => {
    change(withoutFramework(draft, framework.id));
    onDeleted();
  };
  return (
    <>
      {own === null ? (
        <Flex gap="sm" wrap>
          {buttons}
        </Flex>
      ) : (
        <OwnActions section={section} id={framework.id} own={own} isSaved={isSaved} onDelete={remove}>
          {buttons}
        </OwnActions>
      )}
      {isCopying && (
        <NameOfFramework
          section={section}
          copyOf={{ id: framework.id, label: nameOf(props) }}
          onOpen={onOpen}
          onCancel={() => setCopying(false)}
        />
      )}
    </>
  );
}

function CopyAndReset({
  editor,
  onCopy,
}: {
  readonly editor: FrameworkEditorProps;
  readonly onCopy: () => void;
}) {
  const { section, framework } = editor;
  const { draft, change, words } = section;
  const said = words.texts.settings.frameworks;
  return (
    <>
      <Button disabled={!hasRoomForOwn(draft)} onClick={onCopy} testId="framework-copy">
        {said.copy}
      </Button>
      {editor.own === null && draft.adjustments[framework.id] !== undefined && (
        <Button
          onClick={() => change(withoutAdjustment(draft, framework.id))}
          testId="framework-back-to-built-in"
        >
          {said.backToBuiltIn}
        </Button>
      )}
    </>
  );
}

function nameOf({ editor }: EditorHeadProps): string {
  const { id, label } = editor.framework;
  return label === '' ? id : label;
}
