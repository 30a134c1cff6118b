import type { Condition, SettingsPath } from '../../../src/settings';
import type { ConditionForm } from './condition-form';
import type { RulePartProps } from './pipeline-editor-props';

/** What a row about one condition shows and changes. */
export interface ConditionRowProps extends Omit<RulePartProps, 'onChange'> {
  /** The one that holds: what is entered replaces it once it is whole. */
  readonly condition: Condition;
  readonly testId: string;
  readonly path: SettingsPath;
  readonly onChange: (next: Condition) => void;
  readonly onRemove: () => void;
}

/** What a part of a condition shows and changes. */
export interface ConditionPartProps extends ConditionRowProps {
  readonly form: ConditionForm;
  readonly onEnter: (next: ConditionForm) => void;
}
