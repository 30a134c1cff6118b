import { EmptyState, Flex, Heading, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { issuesAt } from '../section/issues-at';
import type { SectionProps } from '../section/section-props';
import type { Unfinished } from './condition-form';
import { pipelineIn, withDefaultFramework, withPipeline } from './pipeline-edits';
import { EnablesHint, FrameworkSelect } from './FrameworkSelect';
import { PipelineEditor } from './PipelineEditor';
import { PipelinesTable, type PipelinesTableProps } from './PipelinesTable';

/** Which framework rules where: the account's default, every pipeline at a glance, and the editor of one. */
export function PipelinesSection(section: SectionProps) {
  const { draft, account, change } = section;
  const [editedId, setEditedId] = useState<string | null>(null);
  // Kept here, so that going back to the overview loses nothing.
  const [unfinished, setUnfinished] = useState<Unfinished>(new Map());
  const edited = account.pipelines.find(({ id }) => id === editedId);
  if (edited === undefined)
    return <Overview section={section} unfinished={unfinished} onEdit={setEditedId} />;
  return (
    <PipelineEditor
      key={edited.id}
      {...section}
      pipeline={edited}
      settings={pipelineIn(draft, edited.id)}
      edit={(next) => change(withPipeline(draft, edited.id, next))}
      unfinished={unfinished}
      onUnfinished={(condition, form) =>
        setUnfinished((before) => {
          const others = [...before].filter(([each]) => each !== condition);
          return new Map(form === null ? others : [...others, [condition, form]]);
        })
      }
      onBack={() => setEditedId(null)}
    />
  );
}

function Overview(props: PipelinesTableProps) {
  const { section } = props;
  const { draft, rulebook, account, issues, change, words } = section;
  const { texts } = words;
  const said = texts.settings.pipelines;
  const isEmpty = account.pipelines.length === 0 && Object.keys(draft.pipelines).length === 0;
  return (
    <Flex direction="column" gap="lg">
      <Flex direction="column" gap="xs">
        <FrameworkSelect
          testId="default-framework"
          label={said.defaultFramework}
          hint={said.defaultHint}
          value={draft.defaultFramework}
          issues={issuesAt(issues, ['defaultFramework'])}
          rulebook={rulebook}
          words={words}
          onChoose={(id) => change(withDefaultFramework(draft, id))}
        />
        <EnablesHint rulebook={rulebook} words={words} />
      </Flex>
      {isEmpty ? (
        <EmptyState title={texts.pipelinePage.noPipelines} layout="vertical">
          <Text>{texts.pipelinePage.noPipelinesHint}</Text>
        </EmptyState>
      ) : (
        <Flex direction="column" gap="sm">
          <Heading>{said.overview}</Heading>
          <PipelinesTable {...props} />
        </Flex>
      )}
    </Flex>
  );
}
