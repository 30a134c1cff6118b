import { AutoGrid, Flex, Heading, Select, Text, Tile } from '@hubspot/ui-extensions';
import { approaches } from '../../../src/approach';
import { issueWords } from '../../../src/texts';
import { fieldProps, issuesUnder } from '../section/issues-at';
import type { SectionProps } from '../section/section-props';
import { ApproachBands } from './ApproachBands';
import { withCurrency } from './approach-edits';
import { CostSettings } from './CostSettings';
import { currencyOptions } from './currency-options';
import { SignalWeights } from './SignalWeights';
import { YardstickSettings } from './YardstickSettings';

/** How the five selling approaches are told apart, and what selling costs. */
export function ApproachSection(section: SectionProps) {
  return (
    <Flex direction="column" gap="md">
      <CostSettings {...section} />
      <SignalWeights {...section} />
      <BandsOfAll {...section} />
      <YardstickSettings {...section} />
    </Flex>
  );
}

function BandsOfAll(section: SectionProps) {
  const { draft, rulebook, account, issues, change, words } = section;
  const said = words.texts.settings.approach;
  const { currency } = rulebook.approach;
  const own = issuesUnder(issues, ['approach', 'currency']);
  const hasOwnAmounts = approaches.some(
    (approach) => draft.approach.bands[approach]?.yearlyValue !== undefined,
  );
  return (
    <Tile>
      <Flex direction="column" gap="sm">
        <Heading>{said.bands}</Heading>
        <Text>{said.bandsHint}</Text>
        <AutoGrid columnWidth={320} gap="md">
          <Select
            {...fieldProps('approach-currency', own, words.language)}
            label={said.currency}
            description={said.currencyHint}
            options={[...currencyOptions([account.currency, currency], words.language)]}
            value={currency}
            onChange={(code) => change(withCurrency(draft, String(code)))}
          />
        </AutoGrid>
        {own
          .filter(({ severity }) => severity === 'note')
          .map((issue) => (
            <Text key={issue.kind} variant="microcopy">
              {issueWords(issue, words.language)}
            </Text>
          ))}
        {hasOwnAmounts && <Text variant="microcopy">{said.ownAmounts}</Text>}
        {approaches.map((approach) => (
          <ApproachBands key={approach} {...section} approach={approach} />
        ))}
      </Flex>
    </Tile>
  );
}
