import type { SettingsAccount } from '../../../src/protocol/open-settings';
import type { Condition, PipelineSettings, Rule } from '../../../src/settings';
import type { SectionProps } from '../section/section-props';
import type { ConditionForm, Unfinished } from './condition-form';

export type AccountPipeline = SettingsAccount['pipelines'][number];

/** What every part of a pipeline's editor shows and changes. */
export interface PipelineEditorProps extends SectionProps {
  readonly pipeline: AccountPipeline;
  /** What is set for it. */
  readonly settings: PipelineSettings;
  readonly edit: (next: PipelineSettings) => void;
  readonly unfinished: Unfinished;
  /** Keeps what is entered for a condition and not whole; null: it is whole. */
  readonly onUnfinished: (condition: Condition, form: ConditionForm | null) => void;
}

/** What a part of a rule's editor shows and changes. */
export interface RulePartProps extends PipelineEditorProps {
  readonly rule: Rule;
  readonly index: number;
  /** Counts how often rules or conditions changed places. */
  readonly arranged: number;
  readonly onChange: (next: Rule) => void;
}
