import { Flex, Select, Text } from '@hubspot/ui-extensions';
import { faultProps, issuesAt } from '../../section/issues-at';
import { namesIn } from '../../section/names';
import { atOf, mappingPath, type CriterionProps } from '../editor/framework-editor-props';
import { MappedLevels } from './MappedLevels';
import { withMapping } from '../edits/mapping-edits';
import { fittingProperties } from './mapping-view';

// No name of a property has brackets.
const OWN = '(own)';

/** In which deal property the level of a criterion is kept, and what its options stand for. */
export function KeptIn(props: CriterionProps) {
  const { editor, criterion } = props;
  const { section, framework } = editor;
  const { draft, rulebook, account, issues, change, words } = section;
  const said = words.texts.settings.frameworks;
  const at = atOf(props);
  const mapping = draft.mappings[framework.id]?.[criterion.id];
  const fitting = fittingProperties(section, at);
  const known = fitting.map(({ name, label }) => ({ value: name, label }));
  const names = namesIn([rulebook], account, words.language);
  const testId = `criterion-${criterion.id}-kept-in`;
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{said.keptIn}</Text>
      <Select
        name={testId}
        testId={testId}
        label={said.keptInLabel}
        description={known.length === 0 ? said.noneFits : said.keptInHint}
        {...faultProps(issuesAt(issues, [...mappingPath(props), 'property']), words.language)}
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
