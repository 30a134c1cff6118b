import type { Pipeline, Stage } from '../../model/definitions/pipeline';
import { formatInstant } from '../../model/values/instant';

export function representPipeline(pipeline: Pipeline): Record<string, unknown> {
  return {
    label: pipeline.label,
    displayOrder: pipeline.displayOrder,
    id: pipeline.id,
    stages: pipeline.stages.map(representStage),
    createdAt: formatInstant(pipeline.createdAt),
    updatedAt: formatInstant(pipeline.updatedAt),
    archived: false,
  };
}

export function representStage(stage: Stage): Record<string, unknown> {
  return {
    label: stage.label,
    displayOrder: stage.displayOrder,
    metadata: stage.metadata,
    id: stage.id,
    createdAt: formatInstant(stage.createdAt),
    updatedAt: formatInstant(stage.updatedAt),
    archived: false,
    writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
  };
}
