type Stop = () => void | Promise<void>;

/** What has been started, to be stopped in the opposite order. */
export interface Cleanup {
  /** What is added when everything else is stopped already is stopped at once. */
  readonly add: (what: string, stop: Stop) => void;
  /** Stops everything, also when something refuses; answers with what refused. Later calls wait for the first. */
  readonly run: () => Promise<readonly string[]>;
}

export function createCleanup(): Cleanup {
  const steps: { what: string; stop: Stop }[] = [];
  let running: Promise<readonly string[]> | undefined;
  let over = false;

  const stopAll = async (): Promise<readonly string[]> => {
    const failures: string[] = [];
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      try {
        await step.stop();
      } catch (error) {
        failures.push(`${step.what}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    over = true;
    return failures;
  };

  return {
    add: (what, stop) => {
      if (over) void stop();
      else steps.push({ what, stop });
    },
    run: () => (running ??= stopAll()),
  };
}
