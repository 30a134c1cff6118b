import { Button, Flex, Heading, Text } from '@hubspot/ui-extensions';
import { issuesAt } from '../section/issues-at';
import type { PipelineEditorProps } from './pipeline-editor-props';
import { withFramework } from './pipeline-edits';
import { EnablesHint, FrameworkSelect } from './FrameworkSelect';
import { RulesEditor } from './RulesEditor';
import { StageMilestones } from './StageMilestones';

// No id of a framework has brackets.
const ACCOUNT_DEFAULT = '(default)';

/** One pipeline: its framework, its rules, and what its stages stand for. */
export function PipelineEditor(props: PipelineEditorProps & { readonly onBack: () => void }) {
  const { onBack, ...editor } = props;
  const { draft, rulebook, names, issues, words, pipeline, settings, edit } = editor;
  const said = words.texts.settings.pipelines;
  const accountDefault = said.accountDefault(names.framework(draft.defaultFramework));
  return (
    <Flex direction="column" gap="lg" testId="pipeline-editor">
      <Flex direction="column" gap="xs" align="start">
        <Button size="xs" variant="transparent" onClick={onBack} testId="pipeline-back">
          {`← ${said.back}`}
        </Button>
        <Heading>{pipeline.label}</Heading>
      </Flex>
      <Flex direction="column" gap="xs">
        <FrameworkSelect
          testId="pipeline-framework"
          label={said.framework}
          hint={said.frameworkHint}
          value={settings.framework ?? ACCOUNT_DEFAULT}
          instead={{ value: ACCOUNT_DEFAULT, label: accountDefault }}
          issues={issuesAt(issues, ['pipelines', pipeline.id, 'framework'])}
          rulebook={rulebook}
          words={words}
          onChoose={(id) => edit(withFramework(settings, id === ACCOUNT_DEFAULT ? null : id))}
        />
        <EnablesHint rulebook={rulebook} words={words} />
      </Flex>
      <Flex direction="column" gap="sm">
        <Heading>{said.rules}</Heading>
        <Text>{said.rulesHint}</Text>
        <RulesEditor {...editor} />
      </Flex>
      <Flex direction="column" gap="sm">
        <Heading>{said.stages}</Heading>
        <Text>{said.stagesHint}</Text>
        <StageMilestones {...editor} />
      </Flex>
    </Flex>
  );
}
