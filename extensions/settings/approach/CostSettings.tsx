import { AutoGrid, Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import type { Costs } from '../../../src/approach';
import { issuesUnder } from '../section/issues-at';
import type { SectionProps } from '../section/section-props';
import { withCost } from './approach-edits';
import { OptionalNumber } from './OptionalNumber';

/** What selling costs in this account. */
export function CostSettings({ draft, account, issues, change, words }: SectionProps) {
  const { texts } = words;
  const said = texts.pipelinePage;
  const currency = account.currency ?? said.currencyUnknown;
  const field = (name: keyof Costs, label: string) => (
    <OptionalNumber
      testId={`cost-${name}`}
      label={label}
      hint={said.costHints[name]}
      value={draft.costs[name]}
      issues={issuesUnder(issues, ['costs', name])}
      words={words}
      onEnter={(value) => change(withCost(draft, name, value))}
    />
  );
  return (
    <Tile>
      <Flex direction="column" gap="sm">
        <Heading>{texts.settings.approach.costs}</Heading>
        <Text>{texts.settings.approach.costsHint}</Text>
        <AutoGrid columnWidth={240} gap="md" flexible>
          {field('repPerMonth', said.costs.repPerMonth(currency))}
          {field('marketingPerDeal', said.costs.marketingPerDeal(currency))}
          {field('grossMarginPercent', said.costs.grossMarginPercent)}
          {field('monthlyChurnPercent', said.costs.monthlyChurnPercent)}
        </AutoGrid>
      </Flex>
    </Tile>
  );
}
