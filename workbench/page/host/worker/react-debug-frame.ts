import * as React from 'react';

const internalsName = '__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED';

/**
 * HubSpot's dev server bundles React's development jsx-runtime into the extension. Its warnings ask the host's React for a
 * stack, which a production React does not have: without this a missing `key` would crash the card instead of warning.
 */
export function provideDebugFrame(): void {
  const internals: unknown = Reflect.get(React, internalsName);
  if (typeof internals !== 'object' || internals === null || 'ReactDebugCurrentFrame' in internals) return;
  Object.assign(internals, {
    ReactDebugCurrentFrame: { setExtraStackFrame: () => undefined, getStackAddendum: () => '' },
  });
}
