import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '../api/result';
import { ListSelect } from '../../host';
import classes from './PropertyRow.module.css';
import type { RecordInView } from './record-in-view';

interface PipelineFieldProps {
  readonly view: RecordInView;
  readonly onDone: () => void;
}

/** Moves a deal to another pipeline; HubSpot wants a stage of it in the same call. */
export function PipelineField({ view: { record, schema, save }, onDone }: PipelineFieldProps) {
  const [pipelineId, setPipelineId] = useState(record.properties['pipeline'] ?? null);
  const [stageId, setStageId] = useState(record.properties['dealstage'] ?? null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saving, setSaving] = useState(false);
  const stages = schema.pipelines.find(({ id }) => id === pipelineId)?.stages ?? [];
  const choosePipeline = (id: string | null) => {
    setPipelineId(id);
    setStageId(schema.pipelines.find((pipeline) => pipeline.id === id)?.stages[0]?.id ?? null);
  };
  const submit = async () => {
    if (pipelineId === null || stageId === null) return;
    setSaving(true);
    const refused = await save({ pipeline: pipelineId, dealstage: stageId });
    setSaving(false);
    setProblem(refused);
    if (refused === null) onDone();
  };
  return (
    <Stack gap={8}>
      <ListSelect
        aria-label="Pipeline"
        size="sm"
        autoFocus
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data={schema.pipelines.map(({ id, label }) => ({ value: id, label }))}
        value={pipelineId}
        onChange={choosePipeline}
      />
      <ListSelect
        label="Stage in that pipeline"
        size="sm"
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data={stages.map(({ id, label }) => ({ value: id, label }))}
        value={stages.some(({ id }) => id === stageId) ? stageId : null}
        onChange={setStageId}
      />
      {problem !== null && (
        <p role="alert" className={classes.problem}>
          {problem.message}
        </p>
      )}
      <Group gap={6}>
        <Button size="compact-xs" loading={saving} disabled={stageId === null} onClick={() => void submit()}>
          Save
        </Button>
        <Button size="compact-xs" variant="default" onClick={onDone}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}
