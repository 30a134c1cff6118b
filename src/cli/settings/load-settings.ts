import {
  checkSettings,
  parseSettingsText,
  readSettings,
  type Settings,
  type SettingsIssue,
} from '../../settings';
import { issueInEnglish } from '../../texts';
import type { CliContext } from '../context';
import { nameOfFile, readTextFile } from '../read-text-file';
import { UsageError } from '../usage-error';

/** A settings file that could be read, with what is wrong in the settings themselves. */
export interface LoadedSettings {
  /** As it is called in messages. */
  readonly file: string;
  /** Null when their shape is wrong: the issues say in what. */
  readonly settings: Settings | null;
  readonly issues: readonly SettingsIssue[];
  readonly lineOf: (path: SettingsIssue['path']) => number | null;
}

/** Reads a settings file, or standard input for `-`. Throws UsageError for a file that is no YAML and no JSON. */
export async function loadSettings(context: CliContext, path: string): Promise<LoadedSettings> {
  const file = nameOfFile(path);
  const parsed = parseSettingsText(await readTextFile(context, path));
  if (parsed.kind === 'unreadable')
    throw new UsageError([
      `${file} cannot be read:`,
      ...parsed.issues.map((issue) => `  ${issueInEnglish(issue)}`),
    ]);
  const { value, lineOf } = parsed;
  const read = readSettings(value);
  if (read.kind !== 'read') return { file, settings: null, issues: read.issues, lineOf };
  return { file, settings: read.settings, issues: [...read.notes, ...checkSettings(read.settings)], lineOf };
}
