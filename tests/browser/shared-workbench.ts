import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { announcementSchema, startWorkbench, type Announcement } from './running-workbench';

/** One workbench for all browser tests, and its account as it was filled, for tests that want one of their own. */

// Jest starts its workers with this, so they know of the folder.
const FOLDER = 'PLUMBLINE_BROWSER_TESTS';
const LOOK_AGAIN_MS = 100;

const noteSchema = z.union([announcementSchema, z.object({ failed: z.string() })]);
type Note = z.infer<typeof noteSchema>;

/** Starts it and waits for nothing: other tests run meanwhile. */
export async function openSharedWorkbench(): Promise<{ readonly close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-browser-tests-'));
  process.env[FOLDER] = folder;
  const workbench = startWorkbench(join(folder, 'shared'));
  const noted = workbench.ready
    // Nobody uses it yet, so nothing is written while it is copied.
    .then(async (announcement) => {
      await copyAccount(join(folder, 'shared'), join(folder, 'filled'));
      return announcement;
    })
    .catch((error: unknown) => ({ failed: String(error) }))
    .then((note) => leaveNote(folder, note));
  return {
    close: async () => {
      await workbench.stop();
      await noted;
      await rm(folder, { recursive: true });
    },
  };
}

/** The shared workbench, as soon as it is there. */
export async function sharedWorkbench(): Promise<Announcement> {
  for (;;) {
    const text = await readFile(join(sharedFolder(), 'note.json'), 'utf8').catch(() => null);
    if (text !== null) {
      const note = noteSchema.parse(JSON.parse(text));
      if ('failed' in note) throw new Error(note.failed);
      return note;
    }
    await pause(LOOK_AGAIN_MS);
  }
}

/** A folder with a copy of the demo account as it was filled. */
export async function aCopyOfTheAccount(): Promise<string> {
  await sharedWorkbench();
  const dataDir = await mkdtemp(join(sharedFolder(), 'own-'));
  await copyAccount(join(sharedFolder(), 'filled'), dataDir);
  return dataDir;
}

function sharedFolder(): string {
  const folder = process.env[FOLDER];
  if (folder === undefined)
    throw new Error('Browser tests run in the Jest project "browser", which starts a workbench.');
  return folder;
}

/** Whole or not at all. */
async function leaveNote(folder: string, note: Note): Promise<void> {
  const draft = join(folder, 'note.draft');
  await writeFile(draft, JSON.stringify(note));
  await rename(draft, join(folder, 'note.json'));
}

/** Without the lock, which is the running workbench's. */
async function copyAccount(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, filter: (path) => basename(path) !== 'lock' });
}
