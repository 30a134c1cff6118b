import type { Pipeline } from '../../model/definitions/pipeline';
import { objectNotFound } from '../../model/refusals/errors';
import type { TypeState } from '../../model/state/type-state';
import type { ApiContext } from '../http/context';
import { pathParameter } from '../http/query';

/** The pipeline a path names. @throws 404 */
export function pipelineOf(c: ApiContext, type: TypeState): Pipeline {
  const id = pathParameter(c, 'pipelineId');
  const pipeline = type.pipelines.find((candidate) => candidate.id === id);
  if (!pipeline) throw objectNotFound(`No pipeline found with the id ${id}`, { pipelineId: [id] });
  return pipeline;
}
