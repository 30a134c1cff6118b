import type { SettingsAccount } from '../../../src/protocol/open-settings';
import type { Condition, PipelineSettings } from '../../../src/settings';
import type { SectionProps } from '../section/section-props';
import type { ConditionForm, Unfinished } from './condition-form';
import type { Wording } from './rule-sentence';

export type AccountPipeline = SettingsAccount['pipelines'][number];

/** What every part of a pipeline's editor shows and changes. */
export interface PipelineEditorProps {
  readonly section: SectionProps;
  readonly wording: Wording;
  readonly pipeline: AccountPipeline;
  /** What is set for it. */
  readonly settings: PipelineSettings;
  readonly edit: (next: PipelineSettings) => void;
  readonly unfinished: Unfinished;
  /** Keeps what is entered for a condition and not whole; null: it is whole. */
  readonly onUnfinished: (condition: Condition, form: ConditionForm | null) => void;
}
