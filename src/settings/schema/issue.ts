import {
  issueInEnglish,
  shapeIssueInEnglish,
  type IssueKind,
  type IssueValues,
  type ShapeIssueKind,
} from '../../texts';

/** Where something is in the settings: `['pipelines', 'enterprise', 'rules', 0]`. */
export type SettingsPath = readonly (string | number)[];

/** Something about settings that is wrong, or worth knowing: what it is, and what its words in src/texts need. */
export type SettingsIssue<Kind extends IssueKind = IssueKind> = {
  readonly [Each in Kind]: {
    readonly path: SettingsPath;
    /** Settings with an error are not saved; a note says what one may not have meant. */
    readonly severity: 'error' | 'note';
    readonly kind: Each;
    readonly values: IssueValues[Each];
  };
}[Kind];

/** What reading settings found wrong. */
export type ShapeIssue = SettingsIssue<ShapeIssueKind>;

export function errorAt<Kind extends IssueKind>(
  path: SettingsPath,
  kind: Kind,
  ...values: IssueValues[Kind]
): SettingsIssue<Kind> {
  return { path, severity: 'error', kind, values };
}

export function noteAt<Kind extends IssueKind>(
  path: SettingsPath,
  kind: Kind,
  ...values: IssueValues[Kind]
): SettingsIssue<Kind> {
  return { path, severity: 'note', kind, values };
}

/** A path as one writes it: `pipelines.enterprise.rules[0].framework`. */
export function pathWords(path: SettingsPath): string {
  return path.reduce<string>(
    (so, part) => (typeof part === 'number' ? `${so}[${part}]` : so === '' ? part : `${so}.${part}`),
    '',
  );
}

/** An issue in English with where it is, for the command line. */
export function issueLine(issue: SettingsIssue): string {
  return `${pathWords(issue.path)}: ${issueInEnglish(issue)}`;
}

/** The same of what reading settings found, for logs too: without the words of anything else. */
export function shapeIssueLine(issue: ShapeIssue): string {
  return `${pathWords(issue.path)}: ${shapeIssueInEnglish(issue)}`;
}
