import { AutoGrid, Button, Flex } from '@hubspot/ui-extensions';
import type { DealSignals } from '../../src/approach';
import { noWhatIf, type WhatIf } from './inputs';
import { NumberField } from './NumberField';
import type { InputsSource } from './use-inputs';
import type { PageWords } from './page-words';

const decimals = { yearlyValue: 0, cycleDays: 0, dealsPerRepMonth: 2 } as const satisfies Record<
  keyof WhatIf,
  number
>;

/** Deal size, cycle and pace, which begin at the pipeline's own. */
export function WhatIfFields(props: {
  readonly own: DealSignals;
  readonly source: InputsSource;
  readonly words: PageWords;
}) {
  const { own, source, words } = props;
  const { inputs, live, type, commit, fill } = source;
  const said = words.texts.pipelinePage;
  const currency = words.currency ?? said.currencyUnknown;
  const changed = Object.values(live.whatIf).some((value) => value !== null);
  const withNumber = (name: keyof WhatIf, value: number | null) => ({
    ...inputs,
    // The pipeline's own number is no change, and follows the pipeline.
    whatIf: { ...inputs.whatIf, [name]: value === shown(own, name) ? null : value },
  });
  const field = (name: keyof WhatIf, label: string) => (
    <NumberField
      name={name}
      label={label}
      decimals={decimals[name]}
      value={inputs.whatIf[name] ?? shown(own, name)}
      fault={(live.whatIf[name] ?? 1) > 0 ? null : said.badNumber}
      onType={(value) => type(withNumber(name, value))}
      onEnter={(value) => commit(withNumber(name, value))}
    />
  );
  return (
    <Flex direction="column" gap="sm">
      <AutoGrid columnWidth={240} gap="md" flexible>
        {field('yearlyValue', said.whatIfSize(currency))}
        {field('cycleDays', said.cycle)}
        {field('dealsPerRepMonth', said.pace)}
      </AutoGrid>
      {changed && (
        <Flex>
          <Button size="xs" onClick={() => fill({ ...inputs, whatIf: noWhatIf })}>
            {said.whatIfReset}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

/** The pipeline's own number as the field shows it. */
function shown(own: DealSignals, name: keyof WhatIf): number | null {
  const value = own[name];
  return value === null ? null : Number(value.toFixed(decimals[name]));
}
