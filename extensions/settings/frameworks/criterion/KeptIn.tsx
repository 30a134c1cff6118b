import { Flex, Select, Text } from '@hubspot/ui-extensions';
import { fieldProps, issuesAt } from '../../section/issues-at';
import { atOf, mappingPath, type CriterionProps } from '../editor/framework-editor-props';
import { MappedLevels } from './MappedLevels';
import { withMapping } from '../edits/mapping-edits';
import { fittingProperties } from './mapping-view';

// No name of a property has brackets.
const OWN = '(own)';

/** In which deal property the level of a criterion is kept, and what its options stand for. */
export function KeptIn(props: CriterionProps) {
  const { criterion, framework, draft, names, issues, change, words } = props;
  const said = words.texts.settings.frameworks;
  const at = atOf(props);
  const mapping = draft.mappings[framework.id]?.[criterion.id];
  const fitting = fittingProperties(props, at);
  const known = fitting.map(({ name, label }) => ({ value: name, label }));
  const about = issuesAt(issues, [...mappingPath(props), 'property']);
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{said.keptIn}</Text>
      <Select
        {...fieldProps(`criterion-${criterion.id}-kept-in`, about, words.language)}
        label={said.keptInLabel}
        description={known.length === 0 ? said.noneFits : said.keptInHint}
        options={[
          { value: OWN, label: said.ownProperty },
          // One that was mapped by hand, or is gone from the account, fits no more.
          ...(mapping === undefined || known.some(({ value }) => value === mapping.property)
            ? []
            : [{ value: mapping.property, label: names.property(mapping.property) }]),
          ...known,
        ]}
        value={mapping?.property ?? OWN}
        onChange={(chosen) => {
          const property = fitting.find(({ name }) => name === chosen) ?? null;
          if (chosen !== mapping?.property) change(withMapping(draft, at, property));
        }}
      />
      {mapping !== undefined && <MappedLevels {...props} mapping={mapping} />}
    </Flex>
  );
}
