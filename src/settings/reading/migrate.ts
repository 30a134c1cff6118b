/** Brings a payload of one version to the next; `version` is raised by the caller. */
export type Migration = (payload: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The steps from version 1 on: the first brings version 1 to 2. There is only one version so far. */
export const migrations: readonly Migration[] = [];

/**
 * A payload as the newest version has it. What names no version is of the newest: people leave it out in a file. Null when it
 * is newer than the steps reach: what it means is not known, so it must not be read nor overwritten.
 */
export function migrate(
  payload: Readonly<Record<string, unknown>>,
  steps: readonly Migration[] = migrations,
): Readonly<Record<string, unknown>> | null {
  const newest = steps.length + 1;
  const version = payload['version'] ?? newest;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return payload;
  if (version > newest) return null;
  return steps
    .slice(version - 1)
    .reduce<Readonly<Record<string, unknown>>>(
      (before, step, index) => ({ ...step(before), version: version + index + 1 }),
      payload,
    );
}
