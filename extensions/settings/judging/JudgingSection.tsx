import { AutoGrid, Flex, Heading, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { belowExpectationValues } from '../../../src/qualification';
import { countErrors, issuesAt } from '../section/issues-at';
import type { SectionProps } from '../section/section-props';
import { withBand, withBelowExpectation, type ThresholdBand } from './judging-edits';
import { ScoreField } from './ScoreField';

/** How strictly deals are judged: where the bands begin, and what follows from falling short of the stage. */
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
    </Flex>
  );
}

function Bands({ draft, issues, change, words }: SectionProps) {
  const { texts } = words;
  const said = texts.settings.judging;
  const { strong, developing } = draft.bands;
  const isTurned = countErrors(issuesAt(issues, ['bands'])) > 0;
  const field = (band: ThresholdBand, label: string) => (
    <ScoreField
      testId={`band-${band}`}
      label={label}
      value={draft.bands[band]}
      // The issue's own words are those of a file: they name the settings by their keys.
      fault={isTurned && band === 'developing' ? said.notBelow(strong) : null}
      words={words}
      onEnter={(score) => change(withBand(draft, band, score))}
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
