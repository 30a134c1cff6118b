import { Accordion, Button, EmptyState, Flex, Heading, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { MAX_CRITERIA } from '../../../src/settings';
import { criterionTitle } from './criterion/criterion-title';
import { CriterionPanel } from './criterion/CriterionPanel';
import type { FrameworkEditorProps } from './editor/framework-editor-props';
import { NameForm } from './NameForm';
import { newCriterionId } from './edits/new-ids';
import { withNewCriterion } from './edits/own-criteria';

/** The checklist, of which one criterion at a time is open; an own framework's can be added to. */
export function Criteria(editor: FrameworkEditorProps) {
  const { framework, own, words } = editor;
  const said = words.texts.settings.frameworks;
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <Flex direction="column" gap="sm">
      <Heading>{said.criteria}</Heading>
      {framework.criteria.length === 0 ? (
        <EmptyState title={said.noCriteria} layout="vertical" imageName="emptyStateCharts" imageWidth={120}>
          <Text>{said.noCriteriaHint}</Text>
        </EmptyState>
      ) : (
        <Text>{said.criteriaHint}</Text>
      )}
      {framework.criteria.map((criterion) => (
        <Accordion
          key={criterion.id}
          title={criterionTitle({ ...editor, criterion })}
          size="sm"
          open={openId === criterion.id}
          onClick={() => setOpenId(openId === criterion.id ? null : criterion.id)}
          testId={`criterion-${criterion.id}`}
        >
          {/* Of forty criteria the fields of all would be some thousand. */}
          {openId === criterion.id && <CriterionPanel {...editor} criterion={criterion} />}
        </Accordion>
      ))}
      {own !== null && <AddCriterion {...editor} onAdded={setOpenId} />}
    </Flex>
  );
}

function AddCriterion(props: FrameworkEditorProps & { readonly onAdded: (id: string) => void }) {
  const { framework, draft, rulebook, change, words, onAdded } = props;
  const said = words.texts.settings.frameworks;
  const [isAsking, setAsking] = useState(false);
  const add = (label: string) => {
    const at = { frameworkId: framework.id, criterionId: newCriterionId(rulebook, framework.id, label) };
    change(withNewCriterion(draft, at, label));
    setAsking(false);
    onAdded(at.criterionId);
  };
  if (isAsking)
    return (
      <NameForm
        testId="criterion-name"
        label={said.nameOfCriterion}
        words={words}
        onName={add}
        onCancel={() => setAsking(false)}
      />
    );
  const isFull = framework.criteria.length >= MAX_CRITERIA;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Button disabled={isFull} onClick={() => setAsking(true)} testId="criterion-add">
        {said.addCriterion}
      </Button>
      {isFull && <Text variant="microcopy">{said.noMoreCriteria(MAX_CRITERIA)}</Text>}
    </Flex>
  );
}
