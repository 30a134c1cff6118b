import type { Pipeline } from '../../model/definitions/pipeline';
import { pipelineChanges } from '../../model/pipelines/pipeline-changes';
import type { TypeState } from '../../model/state/type-state';
import type { ApiContext } from '../http/context';
import type { Portal } from '../http/portal';

/** Makes pipelines durable, with what their stages' probabilities change in deals. */
export function commitPipelines(c: ApiContext, portal: Portal, type: TypeState, pipelines: Pipeline[]): void {
  portal.store.commit(pipelineChanges(type, pipelines, c.var.caller));
}
