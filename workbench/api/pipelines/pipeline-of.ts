import type { ApiContext } from '../http/context';
import { objectNotFound } from '../http/errors';
import { pathParameter } from '../http/query';
import type { Portal } from '../portal';
import type { TypeState } from '../store/type-state';
import type { Pipeline } from './pipeline';

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
