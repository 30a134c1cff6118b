import { AutoGrid, Button, Flex, Select, Text } from '@hubspot/ui-extensions';
import { milestones, type Milestone } from '../../../src/frameworks';
import { stageMilestones } from '../../../src/qualification';
import { issueWords } from '../../../src/texts';
import { issuesAt } from '../section/issues-at';
import type { AccountPipeline, PipelineEditorProps } from './pipeline-editor-props';
import { withMilestone } from './pipeline-edits';

// No milestone has brackets.
const AUTOMATIC = '(automatic)';

/** The milestone of every open stage: as it comes about by itself, or as ops say. */
export function StageMilestones(editor: PipelineEditorProps) {
  const { section, pipeline, settings } = editor;
  const open = pipeline.stages.filter(({ closed }) => !closed);
  const automatic = stageMilestones(open);
  const others = Object.keys(settings.milestones).filter((id) => !open.some((stage) => stage.id === id));
  return (
    <>
      {open.length === 0 && <Text>{section.words.texts.settings.pipelines.noOpenStages}</Text>}
      <AutoGrid columnWidth={220} gap="sm" flexible>
        {open.map((stage) => (
          <MilestoneSelect
            key={stage.id}
            editor={editor}
            stage={stage}
            automatic={automatic.get(stage.id) ?? 'qualification'}
          />
        ))}
      </AutoGrid>
      {others.map((stageId) => (
        <UnusedMilestone key={stageId} editor={editor} stageId={stageId} />
      ))}
    </>
  );
}

function MilestoneSelect(props: {
  readonly editor: PipelineEditorProps;
  readonly stage: AccountPipeline['stages'][number];
  readonly automatic: Milestone;
}) {
  const { editor, stage, automatic } = props;
  const { section, settings, edit } = editor;
  const { texts } = section.words;
  return (
    <Select
      name={`milestone-${stage.id}`}
      testId={`milestone-${stage.id}`}
      label={stage.label}
      options={[
        { value: AUTOMATIC, label: texts.settings.pipelines.automatic(texts.milestone[automatic]) },
        ...milestones.map((milestone) => ({ value: milestone, label: texts.milestone[milestone] })),
      ]}
      value={settings.milestones[stage.id] ?? AUTOMATIC}
      onChange={(chosen) =>
        edit(withMilestone(settings, stage.id, milestones.find((each) => each === chosen) ?? null))
      }
    />
  );
}

/** A milestone that settings written by hand give a stage that is closed, or gone. */
function UnusedMilestone({
  editor,
  stageId,
}: {
  readonly editor: PipelineEditorProps;
  readonly stageId: string;
}) {
  const { section, wording, pipeline, settings, edit } = editor;
  const { issues, words } = section;
  const said = words.texts.settings.pipelines;
  const [issue] = issuesAt(issues, ['pipelines', pipeline.id, 'milestones', stageId]);
  return (
    <Flex align="center" gap="sm" wrap testId={`milestone-${stageId}`}>
      <Text>
        {issue === undefined
          ? said.stageClosed(wording.names.stage(pipeline.id, stageId))
          : issueWords(issue, words.language)}
      </Text>
      <Button
        size="xs"
        onClick={() => edit(withMilestone(settings, stageId, null))}
        testId={`milestone-${stageId}-remove`}
      >
        {said.remove}
      </Button>
    </Flex>
  );
}
