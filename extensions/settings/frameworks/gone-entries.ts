import { findFramework } from '../../../src/frameworks';
import type { Rulebook, Settings, SettingsIssue, SettingsPath } from '../../../src/settings';
import { issuesAt } from '../section/issues-at';
import { withExpected, withoutAdjustment, withWeight } from './edits/figure-edits';
import { withMapping } from './edits/mapping-edits';
import { withEnabled } from './edits/own-frameworks';
import { shownFramework } from './edits/shown-framework';
import { withEntry } from '../section/with-entry';

/** Something in the settings about a framework or criterion that does not exist: it has no place on the page but this one. */
export interface Leftover {
  readonly path: SettingsPath;
  readonly issue: SettingsIssue;
  /** The settings without it. */
  readonly without: Settings;
}

type Candidate = Omit<Leftover, 'issue'>;

/** What a file, or a framework that is gone, left in the settings; each with what is said about it. */
export function leftoversIn(rulebook: Rulebook, issues: readonly SettingsIssue[]): readonly Leftover[] {
  const { settings } = rulebook;
  const candidates = [
    ...ofEnabled(settings),
    ...ofOwn(settings),
    ...ofAdjustments(settings),
    ...ofMappings(rulebook),
  ];
  return candidates.flatMap((candidate) => {
    const [issue] = issuesAt(issues, candidate.path);
    return issue === undefined ? [] : [{ ...candidate, issue }];
  });
}

function ofEnabled(settings: Settings): readonly Candidate[] {
  return settings.enabledFrameworks.flatMap((id, index) =>
    findFramework(id) === undefined
      ? [{ path: ['enabledFrameworks', index], without: withEnabled(settings, id, false) }]
      : [],
  );
}

function ofOwn(settings: Settings): readonly Candidate[] {
  const { ownFrameworks } = settings;
  return Object.keys(ownFrameworks)
    .filter((id) => findFramework(id) !== undefined)
    .map((id) => ({
      path: ['ownFrameworks', id],
      without: { ...settings, ownFrameworks: withEntry(ownFrameworks, id, undefined) },
    }));
}

function ofAdjustments(settings: Settings): readonly Candidate[] {
  return Object.entries(settings.adjustments).flatMap(([frameworkId, { weights, expected }]) => {
    const path = ['adjustments', frameworkId];
    const framework = findFramework(frameworkId);
    if (framework === undefined) return [{ path, without: withoutAdjustment(settings, frameworkId) }];
    const isGone = (id: string) => !framework.criteria.some((criterion) => criterion.id === id);
    const at = (criterionId: string) => ({ frameworkId, criterionId });
    return [
      ...Object.keys(weights)
        .filter(isGone)
        .map((id) => ({ path: [...path, 'weights', id], without: withWeight(settings, at(id), null) })),
      ...Object.keys(expected)
        .filter(isGone)
        .map((id) => ({ path: [...path, 'expected', id], without: withExpected(settings, at(id), null) })),
    ];
  });
}

function ofMappings(rulebook: Rulebook): readonly Candidate[] {
  const { settings } = rulebook;
  return Object.entries(settings.mappings).flatMap(([frameworkId, criteria]) => {
    const path = ['mappings', frameworkId];
    const framework = shownFramework(rulebook, frameworkId);
    if (framework === undefined)
      return [
        { path, without: { ...settings, mappings: withEntry(settings.mappings, frameworkId, undefined) } },
      ];
    return Object.keys(criteria)
      .filter((id) => !framework.criteria.some((criterion) => criterion.id === id))
      .map((criterionId) => ({
        path: [...path, criterionId],
        without: withMapping(settings, { frameworkId, criterionId }, null),
      }));
  });
}
