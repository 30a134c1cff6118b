import { Button, Flex, Heading, Tag, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { withoutAdjustment } from './edits/figure-edits';
import { hasRoomForOwn, withoutFramework } from './edits/own-frameworks';
import type { FrameworkEditorProps } from './editor/framework-editor-props';
import { NameOfFramework } from './NameOfFramework';
import { OwnActions } from './OwnActions';

export interface EditorHeadProps extends FrameworkEditorProps {
  /** Whether it is in the saved settings as ops' own. */
  readonly isSaved: boolean;
  readonly onOpen: (id: string) => void;
  readonly onDeleted: () => void;
}

/** What the framework is called and is, and what can be done with it as a whole. */
export function EditorHead(props: EditorHeadProps) {
  const { framework, own, draft, words } = props;
  const said = words.texts.settings.frameworks;
  return (
    <Flex direction="column" gap="sm">
      <Flex gap="sm" align="center" wrap>
        <Heading>{nameOf(props)}</Heading>
        {own !== null && <Tag>{own.retired ? said.retired : said.own}</Tag>}
        {own === null && draft.adjustments[framework.id] !== undefined && (
          <Tag variant="info">{said.changed}</Tag>
        )}
      </Flex>
      <Explanation {...props} />
      <Actions {...props} />
    </Flex>
  );
}

function Explanation({ framework, own, standard, words }: FrameworkEditorProps) {
  const { texts, language } = words;
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
  const { framework, own, draft, change, onDeleted } = props;
  const [isCopying, setCopying] = useState(false);
  const buttons = <CopyAndReset {...props} onCopy={() => setCopying(true)} />;
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
        <OwnActions {...props} id={framework.id} own={own} onDelete={remove}>
          {buttons}
        </OwnActions>
      )}
      {isCopying && (
        <NameOfFramework
          {...props}
          copyOf={{ id: framework.id, label: nameOf(props) }}
          onCancel={() => setCopying(false)}
        />
      )}
    </>
  );
}

function CopyAndReset(props: FrameworkEditorProps & { readonly onCopy: () => void }) {
  const { framework, own, draft, change, words, onCopy } = props;
  const said = words.texts.settings.frameworks;
  const reset = () => change(withoutAdjustment(draft, framework.id));
  return (
    <>
      <Button disabled={!hasRoomForOwn(draft)} onClick={onCopy} testId="framework-copy">
        {said.copy}
      </Button>
      {own === null && draft.adjustments[framework.id] !== undefined && (
        <Button onClick={reset} testId="framework-back-to-built-in">
          {said.backToBuiltIn}
        </Button>
      )}
    </>
  );
}

function nameOf({ framework: { id, label } }: EditorHeadProps): string {
  return label === '' ? id : label;
}
