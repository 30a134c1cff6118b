import type { Criterion, Framework } from '../../../../src/frameworks';
import type { OwnFramework, SettingsPath } from '../../../../src/settings';
import type { SectionProps } from '../../section/section-props';
import type { CriterionAt } from '../edits/criterion-at';

/** What every part of a framework's editor shows and changes. */
export interface FrameworkEditorProps extends SectionProps {
  readonly framework: Framework;
  /** Its definition when it is ops' own; null for a built-in one. */
  readonly own: OwnFramework | null;
  /** What it is without ops' changes: undefined for an own one that copies none. */
  readonly standard: Framework | undefined;
  /** Whether words are entered once for each language. */
  readonly isPerLanguage: boolean;
}

/** The same of one of its criteria. */
export interface CriterionProps extends FrameworkEditorProps {
  readonly criterion: Criterion;
}

export function atOf({ framework, criterion }: CriterionProps): CriterionAt {
  return { frameworkId: framework.id, criterionId: criterion.id };
}

/** Where an own criterion is in the settings; one that is not written down there has no place, and nothing is said of it. */
export function ownCriterionPath({ framework, own, criterion }: CriterionProps): SettingsPath {
  const index = own?.criteria?.findIndex(({ id }) => id === criterion.id) ?? -1;
  return ['ownFrameworks', framework.id, 'criteria', index];
}

/** Where the weight or the expectations of a criterion are in the settings. */
export function figurePath(props: CriterionProps, figure: 'weight' | 'expected'): SettingsPath {
  const { framework, own, criterion } = props;
  if (own !== null) return [...ownCriterionPath(props), figure];
  return ['adjustments', framework.id, figure === 'weight' ? 'weights' : 'expected', criterion.id];
}

/** Where the mapping of a criterion is in the settings. */
export function mappingPath({ framework, criterion }: CriterionProps): SettingsPath {
  return ['mappings', framework.id, criterion.id];
}
