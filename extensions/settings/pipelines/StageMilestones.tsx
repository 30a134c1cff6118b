import { AutoGrid, Button, Flex, Select, Text } from '@hubspot/ui-extensions';
import { milestones, type Milestone } from '../../../src/frameworks';
import { stageMilestones } from '../../../src/qualification';
import { entryOf } from '../../../src/settings';
import { issueWords } from '../../../src/texts';
import { issuesAt } from '../section/issues-at';
import type { AccountPipeline, PipelineEditorProps } from './pipeline-editor-props';
import { withMilestone } from './pipeline-edits';

// No milestone has brackets.
const AUTOMATIC = '(automatic)';

/** The milestone of every open stage: as it comes about by itself, or as ops say. */
export function StageMilestones(editor: PipelineEditorProps) {
  const { pipeline, settings, words } = editor;
  const open = pipeline.stages.filter(({ closed }) => !closed);
  const automatic = stageMilestones(open);
  const others = Object.keys(settings.milestones).filter((id) => !open.some((stage) => stage.id === id));
  return (
    <>
      {open.length === 0 && <Text>{words.texts.settings.pipelines.noOpenStages}</Text>}
      <AutoGrid columnWidth={220} gap="sm" flexible>
        {open.map((stage) => (
          <MilestoneSelect
            key={stage.id}
            {...editor}
            stage={stage}
            automatic={automatic.get(stage.id) ?? 'qualification'}
          />
        ))}
      </AutoGrid>
      {others.map((stageId) => (
        <UnusedMilestone key={stageId} {...editor} stageId={stageId} />
      ))}
    </>
  );
}

function MilestoneSelect(
  props: PipelineEditorProps & {
    readonly stage: AccountPipeline['stages'][number];
    readonly automatic: Milestone;
  },
) {
  const { stage, automatic, settings, edit, words } = props;
  const { texts } = words;
  return (
    <Select
      name={`milestone-${stage.id}`}
      testId={`milestone-${stage.id}`}
      label={stage.label}
      options={[
        { value: AUTOMATIC, label: texts.settings.pipelines.automatic(texts.milestone[automatic]) },
        ...milestones.map((milestone) => ({ value: milestone, label: texts.milestone[milestone] })),
      ]}
      value={entryOf(settings.milestones, stage.id) ?? AUTOMATIC}
      onChange={(chosen) =>
        edit(withMilestone(settings, stage.id, milestones.find((each) => each === chosen) ?? null))
      }
    />
  );
}

/** A milestone that settings written by hand give a stage that is closed, or gone. */
function UnusedMilestone(props: PipelineEditorProps & { readonly stageId: string }) {
  const { stageId, pipeline, settings, edit, names, issues, words } = props;
  const remove = () => edit(withMilestone(settings, stageId, null));
  const said = words.texts.settings.pipelines;
  const [issue] = issuesAt(issues, ['pipelines', pipeline.id, 'milestones', stageId]);
  return (
    <Flex align="center" gap="sm" wrap testId={`milestone-${stageId}`}>
      <Text>
        {issue === undefined
          ? said.stageClosed(names.stage(pipeline.id, stageId))
          : issueWords(issue, words.language)}
      </Text>
      <Button size="xs" onClick={remove} testId={`milestone-${stageId}-remove`}>
        {said.remove}
      </Button>
    </Flex>
  );
}
