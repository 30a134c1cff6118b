import { AutoGrid, Button, Flex, Select, Text } from '@hubspot/ui-extensions';
import { levelValues, type LevelValue } from '../../../../src/qualification';
import { answerPlace, type Mapping } from '../../../../src/settings';
import { IssueAlerts } from '../../section/IssueAlerts';
import { faultProps, issuesAt } from '../../section/issues-at';
import { atOf, mappingPath, type CriterionProps } from '../editor/framework-editor-props';
import { withOptionLevel } from '../edits/mapping-edits';
import { mappedOptions, type MappedOption } from './mapping-view';

const NONE = 'none';

type MappedProps = CriterionProps & { readonly mapping: Mapping };

/** The level that each option of a mapped property stands for. */
export function MappedLevels(props: MappedProps) {
  const { editor, mapping } = props;
  const { draft, account, issues, words } = editor.section;
  const { texts } = words;
  const said = texts.settings.frameworks;
  const { frameworkId, criterionId } = atOf(props);
  const property = account.properties.find(({ name }) => name === mapping.property);
  const offered = answerPlace(draft, frameworkId, criterionId).levels.map((level) => texts.level[level]);
  return (
    <Flex direction="column" gap="xs">
      <Text variant="microcopy">{said.optionsHint}</Text>
      <IssueAlerts issues={issuesAt(issues, [...mappingPath(props), 'levels'])} words={words} />
      <AutoGrid columnWidth={220} gap="sm" flexible>
        {mappedOptions(mapping, property).map((option) => (
          <OptionLevel key={option.value} {...props} option={option} />
        ))}
      </AutoGrid>
      {offered.length > 0 && <Text variant="microcopy">{said.offered(offered.join(', '))}</Text>}
    </Flex>
  );
}

function OptionLevel({ option, ...props }: MappedProps & { readonly option: MappedOption }) {
  const { editor, criterion, mapping } = props;
  const { draft, issues, change, words } = editor.section;
  const { texts } = words;
  const said = texts.settings.frameworks;
  const testId = `criterion-${criterion.id}-option-${option.value}`;
  const at = { ...atOf(props), option: option.value };
  return (
    <Flex direction="column" gap="xs" align="stretch">
      <Select
        name={testId}
        testId={testId}
        label={option.isGone ? said.goneOption(option.label) : option.label}
        {...faultProps(issuesAt(issues, [...mappingPath(props), 'levels', option.value]), words.language)}
        options={[
          { value: NONE, label: said.notAnswered },
          ...levelValues.map((level) => ({ value: level, label: texts.level[level] })),
        ]}
        value={mapping.levels[option.value] ?? NONE}
        onChange={(chosen) => change(withOptionLevel(draft, at, levelIn(chosen)))}
      />
      {option.isGone && (
        <Flex>
          <Button
            size="xs"
            onClick={() => change(withOptionLevel(draft, at, undefined))}
            testId={`${testId}-remove`}
          >
            {said.remove}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

function levelIn(chosen: unknown): LevelValue | null {
  return levelValues.find((level) => level === chosen) ?? null;
}
