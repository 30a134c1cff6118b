import { AutoGrid, Flex, Heading, Select, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { belowExpectationValues } from '../../../src/qualification';
import { languages } from '../../../src/texts';
import { countErrors, issuesAt } from '../section/issues-at';
import type { SectionProps } from '../section/section-props';
import { withBelowExpectation, withLanguage, withThreshold, type ThresholdBand } from './judging-edits';
import { ThresholdField } from './ThresholdField';

/** How strictly deals are judged: where the bands begin, what follows from falling short of the stage, and how lists say it. */
export function JudgingSection(section: SectionProps) {
  const said = section.words.texts.settings.judging;
  return (
    <Flex direction="column" gap="lg">
      <Flex direction="column" gap="sm">
        <Heading>{said.bands}</Heading>
        <Text>{said.bandsHint}</Text>
        <Bands {...section} />
      </Flex>
      <Flex direction="column" gap="sm">
        <Heading>{said.readiness}</Heading>
        <BelowExpectationChoice {...section} />
      </Flex>
      <Flex direction="column" gap="sm">
        <Heading>{said.lists}</Heading>
        <AutoGrid columnWidth={360} gap="md" flexible>
          <LanguageChoice {...section} />
        </AutoGrid>
      </Flex>
    </Flex>
  );
}

function Bands({ draft, issues, change, words }: SectionProps) {
  const { texts } = words;
  const said = texts.settings.judging;
  const { strong, developing } = draft.thresholds;
  const isTurned = countErrors(issuesAt(issues, ['thresholds'])) > 0;
  const field = (band: ThresholdBand, label: string) => (
    <ThresholdField
      testId={`band-${band}`}
      label={label}
      value={draft.thresholds[band]}
      // The issue's own words are those of a file: they name the settings by their keys.
      fault={isTurned && band === 'developing' ? said.notBelow(strong) : null}
      words={words}
      onEnter={(from) => change(withThreshold(draft, band, from))}
    />
  );
  return (
    <>
      <AutoGrid columnWidth={240} gap="md" flexible>
        {field('strong', said.strongFrom)}
        {field('developing', said.developingFrom)}
      </AutoGrid>
      {!isTurned && <Text testId="bands-in-words">{texts.bandFrom(strong, developing)}</Text>}
    </>
  );
}

function BelowExpectationChoice({ draft, change, words }: SectionProps) {
  const { texts } = words;
  const said = texts.settings.judging;
  return (
    <ToggleGroup
      toggleType="radioButtonList"
      name="below-expectation"
      testId="below-expectation"
      label={said.belowLabel}
      options={[
        {
          value: 'not_ready',
          label: said.notReady,
          description: said.notReadyMeans(texts.notReadyFor(texts.milestone.proposal)),
        },
        { value: 'informs', label: said.informs, description: said.informsMeans },
      ]}
      value={draft.belowExpectation}
      onChange={(value) => {
        const chosen = belowExpectationValues.find((each) => each === value);
        if (chosen !== undefined) change(withBelowExpectation(draft, chosen));
      }}
    />
  );
}

function LanguageChoice({ draft, change, words }: SectionProps) {
  const said = words.texts.settings.judging;
  return (
    <Select
      name="language"
      testId="language"
      label={said.languageLabel}
      description={said.languageHint}
      options={languages.map((value) => ({ value, label: said.languages[value] }))}
      value={draft.language}
      onChange={(value) => {
        const chosen = languages.find((each) => each === value);
        if (chosen !== undefined) change(withLanguage(draft, chosen));
      }}
    />
  );
}
