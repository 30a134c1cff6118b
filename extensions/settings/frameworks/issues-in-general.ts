import type { OwnFramework, SettingsIssue } from '../../../src/settings';
import { issuesAt, issuesUnder } from '../section/issues-at';
import type { FrameworkEditorProps } from './editor/framework-editor-props';

/** What is wrong with a framework as a whole: everything that no field of its editor shows. */
export function issuesInGeneral({ issues, framework, own }: FrameworkEditorProps): readonly SettingsIssue[] {
  if (own === null) {
    const path = ['adjustments', framework.id];
    return [...issuesAt(issues, path), ...issuesAt(issues, [...path, 'weights'])];
  }
  const path = ['ownFrameworks', framework.id];
  const criteria = [...path, 'criteria'];
  return [
    ...issuesAt(issues, path),
    ...issuesAt(issues, criteria),
    ...issuesUnder(issues, criteria).filter((issue) => secondCriterion(own, issue) !== null),
    ...issuesUnder(issues, [...path, 'copyOf']),
    ...issuesUnder(issues, [...path, 'factors']),
  ];
}

/** The id of a criterion that an issue is about, when another one before it has the same; the editor shows only that. Else null. */
export function secondCriterion(own: OwnFramework | null, { path }: SettingsIssue): string | null {
  const [, , part, index] = path;
  if (part !== 'criteria' || typeof index !== 'number') return null;
  const criteria = own?.criteria ?? [];
  const id = criteria[index]?.id;
  return id !== undefined && criteria.findIndex((each) => each.id === id) < index ? id : null;
}
