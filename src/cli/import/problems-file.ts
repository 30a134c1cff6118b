import { closeSync, openSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { CliContext } from '../context';
import { whySystemRefused } from '../system-error';
import { UsageError } from '../usage-error';
import { errorFile } from './error-file';
import type { RowProblem } from './row-problem';

/** The files of an import, as they were typed. */
interface Paths {
  readonly file: string;
  readonly map: string;
  readonly companies?: string | undefined;
  readonly errors?: string | undefined;
}

/** Throws UsageError for a place where problems could not be written, or where they would overwrite what is imported. */
export function checkProblemsFile({ cwd }: CliContext, { file, map, companies, errors }: Paths): void {
  const name = errors ?? usualName(file);
  const path = resolve(cwd, name);
  const read = [file, map, ...(companies === undefined ? [] : [companies])];
  if (read.some((each) => isSameFile(resolve(cwd, each), path))) {
    throw new UsageError([
      `${name} is what is imported, and would be overwritten by its problems: say another file with --errors.`,
    ]);
  }
  if (errors === undefined) return;
  try {
    closeSync(openSync(path, 'a'));
  } catch (error) {
    const why = whySystemRefused(error);
    if (why === null) throw error;
    throw new UsageError([`--errors: ${errors} cannot be written: ${why}.`]);
  }
}

/** Where problems go if nobody says. */
function usualName(file: string): string {
  return `${basename(file, extname(file))}.errors.csv`;
}

/** Under whatever names: through links, or in another case where that does not count. */
function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}

/**
 * Writes the problems, and says where; null when there are none. A file that was asked for is always written, so that an old one
 * never tells of problems that are mended. Where it cannot be written the problems go to standard error: they are lost nowhere.
 */
export function writeProblems(
  { cwd, stderr }: CliContext,
  { file, errors }: Paths,
  problems: readonly RowProblem[],
): string | null {
  if (problems.length === 0 && errors === undefined) return null;
  const name = errors ?? usualName(file);
  try {
    writeFileSync(resolve(cwd, name), errorFile(problems));
    return name;
  } catch (error) {
    const why = whySystemRefused(error);
    if (why === null) throw error;
    stderr.write(`${name} cannot be written: ${why}. The problems:\n${errorFile(problems)}`);
    return null;
  }
}
