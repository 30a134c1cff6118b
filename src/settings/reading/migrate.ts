import * as z from 'zod/mini';
import { noteAt, type SettingsIssue } from '../schema/issue';

type Payload = Readonly<Record<string, unknown>>;

/** A payload of the next version, and what ops must know of how it came about. */
export interface Migrated {
  readonly payload: Payload;
  readonly notes: readonly SettingsIssue[];
}

/** Brings a payload of one version to the next; `version` is raised by the caller. */
export type Migration = (payload: Payload) => Migrated;

/** The steps from version 1 on: the first brings version 1 to 2. */
export const migrations: readonly Migration[] = [bandsByStage];

/**
 * A payload as the newest version has it. What names no version is of the newest, because people leave it out in a file, unless
 * it has what only an older one had. Null when it is newer than the steps reach: what it means is not known, so it must not be
 * read nor overwritten.
 */
export function migrate(payload: Payload, steps: readonly Migration[] = migrations): Migrated | null {
  const newest = steps.length + 1;
  const version = payload['version'] ?? (Object.hasOwn(payload, 'bands') ? 1 : newest);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { payload, notes: [] };
  if (version > newest) return null;
  return steps.slice(version - 1).reduce<Migrated>(
    (before, step, index) => {
      const after = step(before.payload);
      return {
        payload: { ...after.payload, version: version + index + 1 },
        notes: [...before.notes, ...after.notes],
      };
    },
    { payload, notes: [] },
  );
}

const bandsSchema = z.strictObject({ strong: z.number(), developing: z.number() });
const builtIn = { strong: 70, developing: 40 };

/**
 * Version 1 held the score against its `bands`; version 2 holds against `thresholds` how much of what the stage expects is there.
 * The numbers that ops chose are carried over, those that were built in give way to the new ones, and ops are told which.
 */
function bandsByStage(payload: Payload): Migrated {
  const { bands, ...rest } = payload;
  if (bands === undefined) return { payload: rest, notes: [] };
  // Of both, one would be dropped: the schema refuses the old one.
  if (Object.hasOwn(rest, 'thresholds')) return { payload, notes: [] };
  const read = bandsSchema.safeParse(bands);
  // What is no pair of numbers is for the schema to refuse.
  if (!read.success) return { payload: { ...rest, thresholds: bands }, notes: [] };
  const { strong, developing } = read.data;
  if (strong === builtIn.strong && developing === builtIn.developing)
    return { payload: rest, notes: [noteAt(['bands'], 'thresholdsReset', strong, developing)] };
  return {
    payload: { ...rest, thresholds: read.data },
    notes: [noteAt(['bands'], 'thresholdsCarried', strong, developing)],
  };
}
