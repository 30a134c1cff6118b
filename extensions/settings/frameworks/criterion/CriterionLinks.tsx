import { AutoGrid, Flex, Select, Text } from '@hubspot/ui-extensions';
import { roleLabels, roles, topics } from '../../../../src/frameworks';
import { copiedCriterion } from './criterion-parts';
import { atOf, type CriterionProps } from '../editor/framework-editor-props';
import { withCriterionParts } from '../edits/own-criteria';

const NONE = 'none';

/** The person that an own criterion is about, and the criteria of other frameworks that ask the same. */
export function CriterionLinks(props: CriterionProps) {
  const { criterion, draft, change, words } = props;
  const { texts, language } = words;
  const said = texts.settings.frameworks;
  const copied = copiedCriterion(props);
  const at = atOf(props);
  // What the copied criterion has can be changed, but not taken away.
  const none = (label: string, has: unknown) => (has === undefined ? [{ value: NONE, label }] : []);
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{said.links}</Text>
      <AutoGrid columnWidth={260} gap="sm" flexible>
        <Select
          name={`criterion-${criterion.id}-person`}
          testId={`criterion-${criterion.id}-person`}
          label={said.person}
          description={said.personHint}
          options={[
            ...none(said.nobody, copied?.person),
            ...roles.map((role) => ({ value: role, label: roleLabels[role][language] })),
          ]}
          value={criterion.person ?? NONE}
          onChange={(chosen) => {
            const person = roles.find((role) => role === chosen);
            change(withCriterionParts(draft, at, { person }));
          }}
        />
        <Select
          name={`criterion-${criterion.id}-topic`}
          testId={`criterion-${criterion.id}-topic`}
          label={said.topic}
          description={said.topicHint}
          options={[
            ...none(said.noTopic, copied?.topic),
            ...topics.map((topic) => ({ value: topic, label: said.topics[topic] })),
          ]}
          value={criterion.topic ?? NONE}
          onChange={(chosen) => {
            const topic = topics.find((each) => each === chosen);
            change(withCriterionParts(draft, at, { topic }));
          }}
        />
      </AutoGrid>
    </Flex>
  );
}
