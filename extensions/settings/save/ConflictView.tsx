import { Alert, Button, Flex, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Clash, RevisionNote, Settings } from '../../../src/settings';
import { changeWords, clashWords } from '../changes/change-words';
import { Lines } from '../section/Lines';
import type { SectionProps } from '../section/section-props';
import { keyOf, mergeOf, type MergeChoices, type Sides } from './merge-choices';

/** That somebody else saved meanwhile: what they changed, what clashes with mine, and the two ways on. */
export function ConflictView(props: {
  readonly sides: Sides;
  readonly newest: RevisionNote;
  readonly section: SectionProps;
  readonly onMerge: (merged: Settings) => void;
  readonly onGiveUp: () => void;
}) {
  const { sides, newest, section, onMerge, onGiveUp } = props;
  const { words } = section;
  const said = words.texts.settings.save.conflict;
  const [choices, choose] = useState<MergeChoices>({});
  const { clashes, merged } = mergeOf(sides, choices);
  const theirs = changeWords({ from: sides.base, to: sides.theirs }, section);
  const isWhole = merged?.kind === 'read';
  return (
    <Alert testId="conflict" title={said.title(newest.changedBy, newest.revision)} variant="warning">
      <Flex direction="column" gap="sm">
        <Text>{said.hint}</Text>
        <Text format={{ fontWeight: 'demibold' }}>{said.theirs}</Text>
        <Lines lines={theirs} words={words} />
        <Text>{clashes.length === 0 ? said.noClash : said.clashes(clashes.length)}</Text>
        {clashes.map((clash, index) => (
          <ClashChoice
            key={keyOf(clash)}
            testId={`clash-${index + 1}`}
            clash={clash}
            sides={sides}
            section={section}
            chosen={choices[keyOf(clash)]}
            onChoose={(whose) => choose({ ...choices, [keyOf(clash)]: whose })}
          />
        ))}
        {merged !== null && !isWhole && <Text>{said.notWhole}</Text>}
        <Flex gap="sm" wrap>
          <Button
            testId="use-merged"
            variant="primary"
            disabled={!isWhole}
            onClick={() => {
              if (isWhole) onMerge(merged.settings);
            }}
          >
            {said.use}
          </Button>
          <Button testId="give-up-mine" onClick={onGiveUp}>
            {said.giveUp}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}

function ClashChoice(props: {
  readonly testId: string;
  readonly clash: Clash;
  readonly sides: Sides;
  readonly section: SectionProps;
  readonly chosen: 'mine' | 'theirs' | undefined;
  readonly onChoose: (whose: 'mine' | 'theirs') => void;
}) {
  const { testId, clash, sides, section, chosen, onChoose } = props;
  const said = section.words.texts.settings.save.conflict;
  const { place, mine, theirs } = clashWords(clash, sides, section);
  return (
    <ToggleGroup
      toggleType="radioButtonList"
      testId={testId}
      name={testId}
      label={place}
      options={[
        { value: 'mine', label: said.mine(mine) },
        { value: 'theirs', label: said.theirOwn(theirs) },
      ]}
      {...(chosen === undefined ? {} : { value: chosen })}
      onChange={(whose) => onChoose(whose === 'mine' ? 'mine' : 'theirs')}
    />
  );
}
