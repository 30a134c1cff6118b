/** What has been started, to be stopped in the opposite order. */
export interface Cleanup {
  add(what: string, stop: () => void | Promise<void>): void;
  /** Stops everything, also when something refuses; answers with what refused. Later calls wait for the first. */
  run(): Promise<readonly string[]>;
}

export function createCleanup(): Cleanup {
  const steps: { what: string; stop: () => void | Promise<void> }[] = [];
  let running: Promise<readonly string[]> | undefined;

  const stopAll = async (): Promise<readonly string[]> => {
    const failures: string[] = [];
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      try {
        await step.stop();
      } catch (error) {
        failures.push(`${step.what}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return failures;
  };

  return {
    add: (what, stop) => steps.push({ what, stop }),
    run: () => (running ??= stopAll()),
  };
}
