import { pathWords, type SettingsChange } from '../../settings';
import { WIDTH } from '../layout';

// An own framework has kilobytes: its beginning says which it is, and the file has the rest.
const MAX_SHOWN = 400;
const NAMED = 3;

/** What would change, thing by thing: `bands.strong: 70 -> 80`; on lines of their own what is too long for one. */
export function changeLines(changes: readonly SettingsChange[]): readonly string[] {
  return changes.flatMap(({ path, from, to }) => {
    const [before, after] = [shown(from), shown(to)];
    const line = `${pathWords(path)}: ${before} -> ${after}`;
    return line.length <= WIDTH ? [line] : [`${pathWords(path)}:`, `  from ${before}`, `  to   ${after}`];
  });
}

/** Changes as a script reads them; absent is null. */
export function changesJson(changes: readonly SettingsChange[]) {
  return changes.map(({ path, from, to }) => {
    return { path: pathWords(path), from: from ?? null, to: to ?? null };
  });
}

/** What was changed in a few words, for the history: `bands.strong, costs.repPerMonth and 2 more`. */
export function changeSummary(changes: readonly SettingsChange[]): string {
  const paths = changes.map(({ path }) => pathWords(path));
  const named = paths.slice(0, NAMED).join(', ');
  return paths.length <= NAMED ? named : `${named} and ${paths.length - NAMED} more`;
}

function shown(value: unknown): string {
  if (value === undefined) return 'not set';
  const text = JSON.stringify(value);
  if (text.length <= MAX_SHOWN) return text;
  return `${text.slice(0, MAX_SHOWN)}… (${text.length} characters)`;
}
