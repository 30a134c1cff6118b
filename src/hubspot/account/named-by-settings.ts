import type { AccountDealProperty } from '../../settings';
import type { Pipeline } from './pipelines';
import type { AccountProperty } from './properties';

/** A pipeline as settings name it. */
export function pipelineInSettings({ stages, ...pipeline }: Pipeline) {
  return { ...pipeline, stages: stages.map(({ displayOrder: _order, ...stage }) => stage) };
}

/** A deal property as settings name it. */
export function propertyInSettings(property: AccountProperty): AccountDealProperty {
  const { name, label, type, fieldType, options, modificationMetadata, hubspotDefined } = property;
  return {
    name,
    label,
    type,
    fieldType,
    readOnly: modificationMetadata?.readOnlyValue ?? false,
    hubspotDefined: hubspotDefined ?? false,
    // Hidden ones too: deals may still hold them, and a mapping that names one must not become an error when it is hidden.
    options: options.map((option) => ({ value: option.value, label: option.label })),
  };
}
