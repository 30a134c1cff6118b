import type { ApiContext } from './context';
import type { Portal } from './portal';
import type { TypeState } from '../../model/state/type-state';

/** Answers a request about the definitions of one object type. */
export type DefinitionHandler = (
  c: ApiContext,
  portal: Portal,
  type: TypeState,
) => Response | Promise<Response>;
