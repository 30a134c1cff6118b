import type { Text } from '../../texts';

/** Where something is in the settings: `['pipelines', 'enterprise', 'rules', 0]`. */
export type SettingsPath = readonly (string | number)[];

/** Something about settings that is wrong, or worth knowing. */
export interface SettingsIssue {
  readonly path: SettingsPath;
  /** Settings with an error are not saved; a note says what one may not have meant. */
  readonly severity: 'error' | 'note';
  readonly message: Text;
}

export function errorAt(path: SettingsPath, en: string, sv: string): SettingsIssue {
  return { path, severity: 'error', message: { en, sv } };
}

export function noteAt(path: SettingsPath, en: string, sv: string): SettingsIssue {
  return { path, severity: 'note', message: { en, sv } };
}

/** A path as one writes it: `pipelines.enterprise.rules[0].framework`. */
export function pathWords(path: SettingsPath): string {
  return path.reduce<string>(
    (so, part) => (typeof part === 'number' ? `${so}[${part}]` : so === '' ? part : `${so}.${part}`),
    '',
  );
}
