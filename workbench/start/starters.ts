import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The processes that this one shall not outlive: its parent and, when npm started it, npm, which has put a shell between
 * the two that survives it.
 */
export function starters(env: NodeJS.ProcessEnv = process.env): readonly number[] {
  const npm = env['npm_lifecycle_event'] === undefined ? undefined : parentOf(process.ppid);
  return npm === undefined || npm <= 1 ? [process.ppid] : [process.ppid, npm];
}

function parentOf(pid: number): number | undefined {
  try {
    return process.platform === 'linux' ? parentFromProc(pid) : parentFromPs(pid);
  } catch {
    // A system without /proc and without ps: then the parent alone has to do.
    return undefined;
  }
}

/** The fourth field; the second is the program's name in parentheses, which may hold anything. */
function parentFromProc(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function parentFromPs(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
}
