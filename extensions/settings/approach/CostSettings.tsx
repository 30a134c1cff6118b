import { AutoGrid, Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import { repApproaches, type CostName } from '../../../src/approach';
import { approachGuides } from '../../../src/texts';
import { issuesUnder } from '../section/issues-at';
import type { SectionProps } from '../section/section-props';
import { withCost, withRepCost } from './approach-edits';
import { OptionalNumber } from './OptionalNumber';

/** What selling costs in this account. */
export function CostSettings({ draft, account, issues, change, words }: SectionProps) {
  const { texts } = words;
  const said = texts.pipelinePage;
  const currency = account.currency ?? said.currencyUnknown;
  const field = (name: CostName, label: string) => (
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
        <Text format={{ fontWeight: 'demibold' }}>{texts.money.repByApproach.title}</Text>
        <Text variant="microcopy">{texts.money.repByApproach.hint}</Text>
        <AutoGrid columnWidth={240} gap="md" flexible>
          {repApproaches.map((approach) => (
            <OptionalNumber
              key={approach}
              testId={`cost-repPerMonth-${approach}`}
              label={texts.money.repByApproach.label(
                approachGuides[approach].label[words.language],
                currency,
              )}
              value={draft.costs.repPerMonthByApproach[approach] ?? null}
              issues={issuesUnder(issues, ['costs', 'repPerMonthByApproach', approach])}
              words={words}
              onEnter={(value) => change(withRepCost(draft, approach, value))}
            />
          ))}
        </AutoGrid>
      </Flex>
    </Tile>
  );
}
