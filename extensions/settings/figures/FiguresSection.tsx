import { Flex, Heading, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { figureKeepers } from '../../../src/settings';
import type { Functions } from '../section/functions-port';
import type { SectionProps } from '../section/section-props';
import type { Steps } from '../section/use-steps';
import type { Provisioned } from '../provisioning/use-provisioning';
import { keepsFigures } from './keeps-figures';
import { RoomForFigures } from './RoomForFigures';

/** Who keeps the figures that lists are made of, and what of the account that takes. */
export function FiguresSection(props: {
  readonly section: SectionProps;
  /** Of the settings saved last; 0 when none were. */
  readonly revision: number;
  readonly functions: Functions;
  readonly steps: Steps<Provisioned>;
}) {
  const { section, revision, functions, steps } = props;
  const { draft, account, words } = section;
  const said = words.texts.settings.figures;
  const isAsked = draft.figures !== 'stored';
  return (
    <Flex direction="column" gap="sm">
      <Heading>{said.title}</Heading>
      <KeeperChoice {...section} />
      <Text variant="microcopy">{isAsked ? `${said.closed} ${said.names}` : said.closed}</Text>
      {!isAsked && keepsFigures(account) && <Text testId="figures-left-over">{said.leftOver}</Text>}
      {isAsked && (
        <RoomForFigures
          key={revision}
          section={section}
          revision={revision}
          functions={functions}
          steps={steps}
        />
      )}
    </Flex>
  );
}

function KeeperChoice({ draft, change, words }: SectionProps) {
  const said = words.texts.settings.figures;
  return (
    <ToggleGroup
      toggleType="radioButtonList"
      name="figures"
      testId="figures"
      label={said.label}
      options={figureKeepers.map((value) => ({
        value,
        label: said[value],
        description: said[`${value}Means`],
      }))}
      value={draft.figures}
      onChange={(value) => {
        const chosen = figureKeepers.find((each) => each === value);
        if (chosen !== undefined) change({ ...draft, figures: chosen });
      }}
    />
  );
}
