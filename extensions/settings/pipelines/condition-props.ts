import type { Condition, SettingsPath } from '../../../src/settings';
import type { ConditionForm } from './condition-form';
import type { PipelineEditorProps } from './pipeline-editor-props';

/** What a row about one condition shows and changes. */
export interface ConditionRowProps {
  readonly editor: PipelineEditorProps;
  /** The one that holds: what is entered replaces it once it is whole. */
  readonly condition: Condition;
  readonly testId: string;
  readonly path: SettingsPath;
  /** Counts how often rules or conditions changed places. */
  readonly arranged: number;
  readonly onChange: (next: Condition) => void;
  readonly onRemove: () => void;
}

/** What a part of a condition shows and changes. */
export interface ConditionPartProps extends ConditionRowProps {
  readonly form: ConditionForm;
  readonly onEnter: (next: ConditionForm) => void;
}
