import type { Caller } from '../../model/access/caller';
import type { Access } from '../../model/access/scopes';
import { resolveType } from '../../model/state/resolve-type';
import type { TypeState } from '../../model/state/type-state';
import type { ApiContext, Handler } from './context';
import type { Portal } from './portal';
import { pathParameter } from './query';

/** Answers a call on one object type, the one that its path names. */
export type TypeHandler = (c: ApiContext, portal: Portal, type: TypeState) => Response | Promise<Response>;

/** Throws unless the caller may do this to things of the type. */
export type Require = (caller: Caller, type: TypeState, access: Access) => void;

export interface TypedHandlers {
  readonly reads: (handler: TypeHandler) => Handler;
  readonly writes: (handler: TypeHandler) => Handler;
}

/** What makes handlers of a path's `:objectType` into handlers of the path, for callers that may. */
export function typedHandlers(portal: Portal, required: Require): TypedHandlers {
  const withType = (access: Access) => (handler: TypeHandler) => (c: ApiContext) =>
    handler(c, portal, typeIn(c, portal, { parameter: 'objectType', access, required }));
  return { reads: withType('read'), writes: withType('write') };
}

/** The object type that a parameter of the path names. @throws HubSpot's 400 for an unknown one, and what `required` throws */
export function typeIn(
  c: ApiContext,
  { state }: Portal,
  { parameter, access, required }: { parameter: string; access: Access; required: Require },
): TypeState {
  const type = resolveType(state, pathParameter(c, parameter));
  required(c.var.caller, type, access);
  return type;
}
