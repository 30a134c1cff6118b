import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { z } from 'zod';
import { changeSchema } from '../model/state/change';
import type { CrmState } from '../model/state/crm-state';
import { storedRecordSchema } from '../model/state/record';
import { encodeLine, readLines } from './line';

const FORMAT = 1;
/** Lines gathered before a write: few system calls, and no string as big as the account. */
const LINES_PER_WRITE = 2000;

const lineSchema = z.discriminatedUnion('line', [
  z.object({ line: z.literal('header'), format: z.literal(FORMAT), generation: z.number().int() }),
  z.object({ line: z.literal('change'), change: changeSchema }),
  z.object({ line: z.literal('record'), type: z.string(), record: storedRecordSchema }),
  z.object({ line: z.literal('end') }),
]);
type Line = z.infer<typeof lineSchema>;

/**
 * Loads a snapshot into a fresh state and answers the generation of the log that follows it; 0 without a snapshot.
 * @throws when it is damaged: it was put in place whole, so anything else needs a person
 */
export function loadSnapshot(path: string, state: CrmState): number {
  if (!existsSync(path)) return 0;
  const read: { generation?: number; ended?: true } = {};
  readLines(readFileSync(path), (value) => {
    const line = lineSchema.parse(value);
    if (line.line === 'header') read.generation = line.generation;
    else if (line.line === 'change') state.apply(line.change);
    else if (line.line === 'record') state.restore(line.type, line.record);
    else read.ended = true;
  });
  if (read.generation === undefined || !read.ended)
    throw new Error(
      `The snapshot ${path} is damaged. Restore it from a copy, or delete the data folder to begin anew.`,
    );
  return read.generation;
}

/**
 * Writes the whole state beside the old snapshot, then puts it in its place in one step, the last.
 * @throws when it cannot (a full disk); the old snapshot stands, and nothing is left beside it
 */
export function writeSnapshot(path: string, state: CrmState, generation: number): void {
  const temporary = `${path}.new`;
  try {
    writeLines(temporary, snapshotLines(state, generation));
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeLines(path: string, lines: Iterable<Line>): void {
  const descriptor = openSync(path, 'w');
  try {
    let pending: string[] = [];
    for (const line of lines) {
      pending.push(encodeLine(line));
      if (pending.length < LINES_PER_WRITE) continue;
      writeAll(descriptor, pending);
      pending = [];
    }
    writeAll(descriptor, pending);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function writeAll(descriptor: number, lines: readonly string[]): void {
  const bytes = Buffer.from(lines.join(''));
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}

/** Definitions before records, records before links: each line finds what it names. */
function* snapshotLines(state: CrmState, generation: number): Generator<Line> {
  yield { line: 'header', format: FORMAT, generation };
  for (const type of state.types.values()) {
    const objectType = type.objectType;
    if (objectType.metaType === 'PORTAL_SPECIFIC')
      yield { line: 'change', change: { kind: 'object-type', objectType } };
    for (const change of type.definitionChanges()) yield { line: 'change', change };
  }
  yield { line: 'change', change: { kind: 'labels', labels: [...state.labels] } };
  for (const [userId, at] of state.departed)
    yield { line: 'change', change: { kind: 'departure', userId, at } };
  for (const [type, views] of state.views)
    yield { line: 'change', change: { kind: 'views', type, views: [...views] } };
  for (const [type, { records }] of state.types) {
    for (const record of records.values()) yield { line: 'record', type, record };
  }
  for (const change of state.graph.links()) yield { line: 'change', change };
  yield { line: 'end' };
}
