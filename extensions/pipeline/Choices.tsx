import { AutoGrid, DateInput, Select } from '@hubspot/ui-extensions';
import type { Catalogue } from '../../src/texts';
import { noWhatIf, periodKinds, type Inputs } from './inputs';
import { yearBefore } from './period';
import { dayOf, isoDay, pickedDay } from './picked-day';
import type { InputsSource } from './use-inputs';
import type { Pipeline } from './account';

/** Which pipeline, and the deals of which period. */
export function Choices(props: {
  readonly pipelines: readonly Pipeline[];
  /** Undefined when the one in the address is gone. */
  readonly chosen: Pipeline | undefined;
  readonly source: InputsSource;
  readonly texts: Catalogue;
}) {
  const { pipelines, chosen, source, texts } = props;
  const { inputs, commit, fill } = source;
  const said = texts.pipelinePage;
  return (
    <AutoGrid columnWidth={220} gap="md" flexible>
      <Select
        name="pipeline"
        testId="pipeline"
        label={said.pipeline}
        placeholder={said.choosePipeline}
        options={pipelines.map(({ id, label }) => ({ label, value: id }))}
        {...(chosen === undefined ? {} : { value: chosen.id })}
        // Another pipeline has numbers of its own to begin a what-if with.
        onChange={(value) => fill({ ...inputs, pipelineId: String(value), whatIf: noWhatIf })}
      />
      <Select
        name="period"
        testId="period"
        label={said.period}
        options={periodKinds.map((kind) => ({ label: said.periods[kind], value: kind }))}
        value={inputs.period}
        onChange={(value) => commit(withPeriod(inputs, value))}
      />
      {inputs.period === 'dates' && (
        <>
          <Day name="from" label={said.from} inputs={inputs} commit={commit} />
          <Day name="to" label={said.to} inputs={inputs} commit={commit} />
        </>
      )}
    </AutoGrid>
  );
}

function Day(props: {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly inputs: Inputs;
  readonly commit: (inputs: Inputs) => void;
}) {
  const { name, label, inputs, commit } = props;
  const day = inputs[name];
  return (
    <DateInput
      name={name}
      testId={name}
      label={label}
      format="YYYY-MM-DD"
      {...(day === null ? {} : { value: pickedDay(day) })}
      onChange={(picked: Parameters<typeof isoDay>[0]) => commit({ ...inputs, [name]: isoDay(picked) })}
    />
  );
}

/** Between two dates begins with the last year, so that there are figures before a date is chosen. */
function withPeriod(inputs: Inputs, value: unknown): Inputs {
  const period = periodKinds.find((kind) => kind === value) ?? inputs.period;
  if (period !== 'dates') return { ...inputs, period };
  const now = new Date();
  const { from, to } = inputs;
  return { ...inputs, period, from: from ?? dayOf(yearBefore(now)), to: to ?? dayOf(now) };
}
