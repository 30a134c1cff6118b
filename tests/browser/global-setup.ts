import { openSharedWorkbench } from './shared-workbench';

declare global {
  // What Jest's two ends of a run have in common.
  var closeSharedWorkbench: (() => Promise<void>) | undefined;
}

/** Before the first test, when any browser test is to run. */
export default async function start(): Promise<void> {
  globalThis.closeSharedWorkbench = (await openSharedWorkbench()).close;
}
