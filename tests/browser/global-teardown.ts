import './global-setup';

/** After the last test, also when some have failed. */
export default async function stop(): Promise<void> {
  await globalThis.closeSharedWorkbench?.();
}
