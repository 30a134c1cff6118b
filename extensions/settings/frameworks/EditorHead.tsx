import { Button, Flex, Heading, Tag, Text } from '@hubspot/ui-extensions';
import type { EditorProps } from './editor-props';
import { withoutAdjustment } from './edits/figure-edits';
import { NewFramework } from './NewFramework';
import { OwnActions } from './OwnActions';
import { withoutFramework } from './edits/own-frameworks';

/** What the framework is called and is, and what can be done with it as a whole. */
export function EditorHead(props: {
  readonly editor: EditorProps;
  readonly isSaved: boolean;
  readonly onOpen: (id: string) => void;
  readonly onDeleted: () => void;
}) {
  const { editor, isSaved, onOpen, onDeleted } = props;
  const { section, framework, own } = editor;
  const { draft, change, words } = section;
  const said = words.texts.settings.frameworks;
  const label = framework.label === '' ? framework.id : framework.label;
  const isChanged = own === null && draft.adjustments[framework.id] !== undefined;
  return (
    <Flex direction="column" gap="sm">
      <Flex gap="sm" align="center" wrap>
        <Heading>{label}</Heading>
        {own !== null && <Tag>{own.retired ? said.retired : said.own}</Tag>}
        {isChanged && <Tag variant="info">{said.changed}</Tag>}
      </Flex>
      <Explanation {...editor} />
      <Flex gap="sm" align="start" wrap>
        <NewFramework section={section} copyOf={{ id: framework.id, label }} onOpen={onOpen} />
        {isChanged && (
          <Button
            onClick={() => change(withoutAdjustment(draft, framework.id))}
            testId="framework-back-to-built-in"
          >
            {said.backToBuiltIn}
          </Button>
        )}
      </Flex>
      {own !== null && (
        <OwnActions
          section={section}
          id={framework.id}
          own={own}
          isSaved={isSaved}
          onDelete={() => {
            change(withoutFramework(draft, framework.id));
            onDeleted();
          }}
        />
      )}
    </Flex>
  );
}

function Explanation({ section, framework, own, standard }: EditorProps) {
  const { texts, language } = section.words;
  const said = texts.settings.frameworks;
  const nameOf = (id: string) => framework.criteria.find((each) => each.id === id)?.label[language] ?? id;
  const groups = framework.factors?.map((factor) => factor.map(nameOf).join(' + ')).join(' × ');
  return (
    <Flex direction="column" gap="xs">
      {own === null && <Text>{said.builtInHint}</Text>}
      {own !== null && standard !== undefined && <Text>{said.isCopy(standard.label)}</Text>}
      {groups !== undefined && <Text>{said.multiplies(groups)}</Text>}
    </Flex>
  );
}
