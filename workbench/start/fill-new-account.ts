import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { LocalHubSpot } from '../api';
import { fillDemoAccount } from '../demo';
import { root } from '../root';
import { isAlive } from './is-alive';
import type { Progress } from './progress';
import type { ProjectBuild } from './project-build';

export interface NewAccount {
  readonly dataDir: string;
  /** Its functions give the demo's answers, once they are built. */
  readonly project: Pick<ProjectBuild, 'dir' | 'ready'>;
  readonly api: Pick<LocalHubSpot, 'fetch'>;
  /** The workbench's address, where the new account is served. */
  readonly origin: string;
  /** Of the kind `integration`: the app's own command line uses it, with the limits of any app. */
  readonly cliToken: string;
  /** Of the kind `setup`: without limits. */
  readonly setupToken: string;
  /** Only the app's properties, no records. */
  readonly empty: boolean;
}

/**
 * Gives a new account the app's properties and, unless it shall stay empty, demo data. A note beside the data folder
 * stands for as long as that is unfinished.
 *
 * @throws Error with the words of the step that failed
 */
export async function fillNewAccount(account: NewAccount, progress: Progress): Promise<void> {
  const { dataDir, api, project, setupToken } = account;
  mkdirSync(dirname(dataDir), { recursive: true });
  writeFileSync(noteFor(dataDir), String(process.pid));
  await progress.during('Provisioning the account', () => provision(account));
  if (!account.empty) {
    const { advance } = progress;
    await project.ready;
    await progress.during('Filling the account with demo data', () =>
      fillDemoAccount({ api, projectDir: project.dir, setupToken, now: new Date(), onProgress: advance }),
    );
  }
  rmSync(noteFor(dataDir));
}

/** Whether a data folder has never been used. */
export function isNew(dataDir: string): boolean {
  return !existsSync(dataDir) || readdirSync(dataDir).length === 0;
}

/**
 * Moves aside an account that a start was stopped in the middle of filling, so that this start makes a whole one.
 *
 * @returns where it went; undefined when there was none
 */
export function setAsideUnfinished(dataDir: string): string | undefined {
  if (!existsSync(noteFor(dataDir)) || isBeingFilled(dataDir)) return undefined;
  const aside = `${dataDir}.unfinished`;
  if (existsSync(dataDir)) {
    rmSync(aside, { recursive: true, force: true });
    renameSync(dataDir, aside);
  }
  rmSync(noteFor(dataDir));
  return aside;
}

/** Another workbench may be at it just now; opening the account will say so. */
function isBeingFilled(dataDir: string): boolean {
  const pid = Number(readFileSync(noteFor(dataDir), 'utf8'));
  return pid > 0 && pid !== process.pid && isAlive(pid);
}

function noteFor(dataDir: string): string {
  return `${dataDir}.filling`;
}

// Of every framework: the demo's pipelines are made later, and one may make more to try other frameworks.
const PROVISION = ['src/cli/plumbline.mjs', 'provision', '--all-frameworks'];

/** Runs `plumbline provision`, as ops would against HubSpot. */
async function provision({ origin, cliToken }: NewAccount): Promise<void> {
  const env = { ...process.env, HUBSPOT_API_ORIGIN: origin, PRIVATE_APP_ACCESS_TOKEN: cliToken };
  try {
    await promisify(execFile)(process.execPath, PROVISION, { cwd: root, env });
  } catch (error) {
    const printed = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Error(`The account cannot be provisioned: ${printed}`, { cause: error });
  }
}
