import { AutoGrid, Button, Flex, Select, Text } from '@hubspot/ui-extensions';
import { levelValues, type LevelValue } from '../../../../src/qualification';
import { answerPlace, entryOf, type Mapping } from '../../../../src/settings';
import { IssueAlerts } from '../../section/IssueAlerts';
import { fieldProps, issuesAt } from '../../section/issues-at';
import { atOf, mappingPath, type CriterionProps } from '../editor/framework-editor-props';
import { withOptionLevel } from '../edits/mapping-edits';
import { mappedOptions, type MappedOption } from './mapping-view';

const NONE = 'none';

type MappedProps = CriterionProps & { readonly mapping: Mapping };

/** The level that each option of a mapped property stands for. */
export function MappedLevels(props: MappedProps) {
  const { mapping, draft, account, issues, words } = props;
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
  const { criterion, mapping, draft, issues, change, words } = props;
  const { texts } = words;
  const said = texts.settings.frameworks;
  const testId = `criterion-${criterion.id}-option-${option.value}`;
  const at = { ...atOf(props), option: option.value };
  const about = issuesAt(issues, [...mappingPath(props), 'levels', option.value]);
  const choose = (level: LevelValue | null | undefined) => change(withOptionLevel(draft, at, level));
  return (
    <Flex direction="column" gap="xs" align="stretch">
      <Select
        {...fieldProps(testId, about, words.language)}
        label={option.isGone ? said.goneOption(option.label) : option.label}
        options={[
          { value: NONE, label: said.notAnswered },
          ...levelValues.map((level) => ({ value: level, label: texts.level[level] })),
        ]}
        value={entryOf(mapping.levels, option.value) ?? NONE}
        onChange={(chosen) => choose(levelIn(chosen))}
      />
      {option.isGone && (
        <Flex>
          <Button size="xs" onClick={() => choose(undefined)} testId={`${testId}-remove`}>
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
