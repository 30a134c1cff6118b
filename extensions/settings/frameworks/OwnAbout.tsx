import { Flex, Heading, Input, Tile, Toggle } from '@hubspot/ui-extensions';
import type { OwnFramework } from '../../../src/settings';
import { fieldProps, issuesUnder } from '../section/issues-at';
import type { FrameworkEditorProps } from './editor/framework-editor-props';
import { withFrameworkParts } from './edits/own-frameworks';
import { WordsField } from './editor/WordsField';

/** What an own framework is called, what it is for, and whether its words differ by language. */
export function OwnAbout(
  props: FrameworkEditorProps & {
    readonly own: OwnFramework;
    readonly onPerLanguage: (isPerLanguage: boolean) => void;
  },
) {
  const { framework, own, standard, isPerLanguage, draft, issues, change, words, onPerLanguage } = props;
  const said = words.texts.settings.frameworks;
  const about = (part: string) => issuesUnder(issues, ['ownFrameworks', framework.id, part]);
  const purpose = (part: 'goodFor' | 'notFor', testId: string) => (
    <WordsField
      testId={testId}
      label={said[part]}
      own={own[part]}
      copied={standard?.[part]}
      isPerLanguage={isPerLanguage}
      isLong
      issues={about(part)}
      words={words}
      onWords={(entered) => change(withFrameworkParts(draft, framework.id, { [part]: entered }))}
    />
  );
  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <Heading>{said.about}</Heading>
        <Input
          {...fieldProps('framework-label', about('label'), words.language)}
          label={said.name}
          required
          value={own.label}
          onChange={(label) => change(withFrameworkParts(draft, framework.id, { label: label.trim() }))}
        />
        {purpose('goodFor', 'framework-good-for')}
        {purpose('notFor', 'framework-not-for')}
        <Toggle
          name="framework-per-language"
          testId="framework-per-language"
          label={said.perLanguage}
          textChecked={said.on}
          textUnchecked={said.off}
          checked={isPerLanguage}
          onChange={onPerLanguage}
        />
      </Flex>
    </Tile>
  );
}
