import type { ApiContext } from '../http/context';
import { objectNotFound } from '../../model/refusals/errors';
import { pathParameter } from '../http/query';
import type { Portal } from '../http/portal';
import type { TypeState } from '../../model/state/type-state';
import type { Pipeline } from '../../model/definitions/pipeline';

export type PipelineHandler = (
  c: ApiContext,
  portal: Portal,
  type: TypeState,
) => Response | Promise<Response>;

/** The pipeline a path names. @throws 404 */
export function pipelineOf(c: ApiContext, type: TypeState): Pipeline {
  const id = pathParameter(c, 'pipelineId');
  const pipeline = type.pipelines.find((candidate) => candidate.id === id);
  if (!pipeline) throw objectNotFound(`No pipeline found with the id ${id}`, { pipelineId: [id] });
  return pipeline;
}
