import { Accordion, Alert, Flex, Statistics, StatisticsItem, Text } from '@hubspot/ui-extensions';
import type { ProvisioningView } from '../../../src/protocol/plan-provisioning';
import { listWords, numberWords } from '../../shared/words';
import { Lines } from '../section/Lines';
import type { SectionProps, SettingsWords } from '../section/section-props';
import { roomWords } from '../figures/room-words';

interface PlanProps {
  readonly plan: ProvisioningView;
  readonly words: SettingsWords;
}

/** What the account has, what it lacks, and whether there is room for it. */
export function PlanView({
  plan,
  section,
}: {
  readonly plan: ProvisioningView;
  readonly section: SectionProps;
}) {
  const { words } = section;
  const said = words.texts.settings.account;
  return (
    <Flex direction="column" gap="md">
      <Statistics>
        <StatisticsItem label={said.figures.unchanged} number={plan.unchanged.length} testId="in-place" />
        <StatisticsItem label={said.figures.create} number={plan.create.length} testId="missing" />
        <StatisticsItem label={said.figures.change} number={plan.change.length} testId="different" />
        <StatisticsItem label={said.figures.labels} number={plan.labels.length} testId="missing-labels" />
      </Statistics>
      <Hindrances plan={plan} words={words} />
      <Room plan={plan} words={words} />
      <Figures plan={plan} section={section} />
      <Details plan={plan} words={words} />
    </Flex>
  );
}

function Hindrances({ plan, words }: PlanProps) {
  const said = words.texts.settings.account;
  if (plan.hindrances.length === 0) return null;
  const lines = plan.hindrances.map((each) =>
    each.kind === 'no-room'
      ? said.noRoom(numberWords(each.needed, words), numberWords(each.room, words))
      : said.conflict(each.property, each.problem, each.inTheWay ?? 'property'),
  );
  return (
    <Alert testId="hindrances" title={said.hindered} variant="danger">
      <Lines lines={lines} words={words} />
    </Alert>
  );
}

function Room({ plan, words }: PlanProps) {
  const said = words.texts.settings.account;
  const { dealProperties, customObjectTypes } = plan.limits;
  const number = (value: number) => numberWords(value, words);
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{said.roomTitle}</Text>
      <Text testId="room">
        {dealProperties === null
          ? said.noRoomKnown
          : said.room(number(dealProperties.usage), number(dealProperties.limit), number(plan.create.length))}
      </Text>
      {customObjectTypes !== null && (
        <Text>{said.objects(number(customObjectTypes.usage), number(customObjectTypes.limit))}</Text>
      )}
      <Text variant="microcopy">{said.store}</Text>
    </Flex>
  );
}

/** What HubSpot keeps of the figures itself, where the settings ask for it or it does already. */
function Figures({ plan, section }: { readonly plan: ProvisioningView; readonly section: SectionProps }) {
  const { formulas } = plan;
  const { words } = section;
  if (formulas === null) return null;
  const { title, lines, isWhole } = roomWords(formulas, section);
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{words.texts.settings.figures.title}</Text>
      {isWhole ? (
        <Text testId="plan-figures">{title}</Text>
      ) : (
        <Alert testId="plan-figures" title={title} variant="warning">
          <Lines lines={lines} words={words} />
        </Alert>
      )}
    </Flex>
  );
}

function Details({ plan, words }: PlanProps) {
  const said = words.texts.settings.account;
  const { create, change, labels, leftAlone } = plan;
  const missing = create.map(({ name, label }) => `${label} (${name})`);
  const differing = change.map(({ name, what }) => {
    const parts = what.map((each) => said.what[each]);
    return said.differs(name, listWords(parts, words));
  });
  const untouched = leftAlone.map(({ name, what }) => said.leftAlone(name, what));
  const { create: toMake = [], change: toChange = [], unneeded = [] } = plan.formulas ?? {};
  const lists = [
    { id: 'create', title: said.createList(create.length), lines: missing },
    { id: 'change', title: said.changeList(change.length), lines: differing },
    { id: 'formulas-create', title: said.formulaCreateList(toMake.length), lines: toMake },
    { id: 'formulas-change', title: said.formulaChangeList(toChange.length), lines: toChange },
    { id: 'formulas-unneeded', title: said.unneededList(unneeded.length), lines: unneeded },
    { id: 'labels', title: said.labelList(labels.length), lines: labels },
    { id: 'left-alone', title: said.leftAloneList(leftAlone.length), lines: untouched },
  ];
  return (
    <Flex direction="column" gap="xs">
      {lists.map(({ id, title, lines }) =>
        lines.length === 0 ? null : (
          <Accordion key={id} testId={`plan-${id}`} title={title} size="sm">
            <Lines lines={lines} words={words} />
          </Accordion>
        ),
      )}
    </Flex>
  );
}
