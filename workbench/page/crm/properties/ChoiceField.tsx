import { Checkbox, Radio, Stack } from '@mantine/core';
import type { Property } from '../api/schemas';
import { optionsOf, type Option } from '../format/account-schema';
import { hasRadios, kindOf } from '../format/property-kind';
import { selectData } from '../format/select-data';
import { ListSelect } from '../../host';
import { keepsEscape } from './keeps-escape';
import { PipelineField } from './PipelineField';
import classes from './PropertyRow.module.css';
import type { RecordInView } from './record-in-view';
import type { InlineEdit } from './use-inline-edit';

interface ChoiceFieldProps {
  readonly property: Property;
  readonly view: RecordInView;
  readonly edit: InlineEdit;
}

/** One of a list as a drop-down or radio buttons, several of it as check boxes. */
export function ChoiceField({ property, view, edit }: ChoiceFieldProps) {
  const text = edit.draft?.text ?? '';
  const options = withCurrent(choicesFor(property, view), text);
  if (property.name === 'pipeline') return <PipelineField view={view} onDone={edit.cancel} />;
  if (kindOf(property) === 'choices') return <SeveralOf property={property} options={options} edit={edit} />;
  if (hasRadios(property)) return <OneOf property={property} options={options} edit={edit} />;
  return (
    <ListSelect
      {...keepsEscape}
      aria-label={property.label}
      size="sm"
      autoFocus
      defaultDropdownOpened
      searchable
      clearable={property.name !== 'dealstage'}
      allowDeselect={false}
      nothingFoundMessage="Nothing found"
      data={selectData(options)}
      value={text === '' ? null : text}
      onChange={(value) => edit.commit(value ?? '')}
    />
  );
}

interface OptionsFieldProps {
  readonly property: Property;
  readonly options: readonly Option[];
  readonly edit: InlineEdit;
}

function SeveralOf({ property, options, edit }: OptionsFieldProps) {
  const chosen = (edit.draft?.text ?? '').split(';').filter(Boolean);
  return (
    <Checkbox.Group
      aria-label={property.label}
      value={chosen}
      onChange={(values) => edit.change(values.join(';'))}
    >
      <Stack gap={8} className={classes.options ?? ''}>
        {options.map(({ value, label }, position) => (
          <Checkbox
            {...keepsEscape}
            key={value}
            size="xs"
            value={value}
            label={label}
            data-autofocus={position === 0}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function OneOf({ property, options, edit }: OptionsFieldProps) {
  return (
    <Radio.Group aria-label={property.label} value={edit.draft?.text ?? ''} onChange={edit.change}>
      <Stack gap={8} className={classes.options ?? ''}>
        <Radio {...keepsEscape} size="xs" value="" label="No value" />
        {options.map(({ value, label }) => (
          <Radio {...keepsEscape} key={value} size="xs" value={value} label={label} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

// A stage belongs to a pipeline: only those of the deal's own can be chosen without changing the pipeline too.
function choicesFor(property: Property, { record, schema }: RecordInView): readonly Option[] {
  const options = optionsOf(property, schema);
  if (property.name !== 'dealstage') return options;
  const pipeline = schema.pipelines.find(({ id }) => id === record.properties['pipeline']);
  if (pipeline === undefined) return options;
  const stageIds = new Set(pipeline.stages.map(({ id }) => id));
  return options.filter(({ value }) => stageIds.has(value)).map(({ value, label }) => ({ value, label }));
}

// A stored value that is no option any more must still show, or it would be lost by looking at it.
function withCurrent(options: readonly Option[], text: string): readonly Option[] {
  const missing = text
    .split(';')
    .filter((value) => value !== '' && options.every((option) => option.value !== value));
  return [...options, ...missing.map((value) => ({ value, label: value }))];
}
