import { Select, Text } from '@hubspot/ui-extensions';
import { isUsable, type Rulebook, type SettingsIssue } from '../../../src/settings';
import { fieldProps } from '../section/issues-at';
import type { SettingsWords } from '../section/section-props';
import { frameworkOptions, type Option } from './framework-options';

export interface FrameworkSelectProps {
  /** Its name too. */
  readonly testId: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What there is to choose instead of a framework. */
  readonly instead?: Option;
  readonly issues: readonly SettingsIssue[];
  readonly rulebook: Rulebook;
  readonly words: SettingsWords;
  readonly onChoose: (value: string) => void;
}

/** Which framework rules. */
export function FrameworkSelect(props: FrameworkSelectProps) {
  const { testId, label, hint, value, instead, issues, rulebook, words, onChoose } = props;
  const said = words.texts.settings.pipelines;
  const chosen = value === instead?.value ? null : value;
  const options = [
    ...(instead === undefined ? [] : [instead]),
    ...frameworkOptions(rulebook, chosen, said.notEnabled),
  ];
  return (
    <Select
      {...fieldProps(testId, issues, words.language)}
      label={label}
      {...(hint === undefined ? {} : { description: hint })}
      options={options}
      value={value}
      onChange={(id) => onChoose(String(id))}
    />
  );
}

/** What choosing a framework that is not enabled does; nothing where all are. */
export function EnablesHint({ rulebook, words }: Pick<FrameworkSelectProps, 'rulebook' | 'words'>) {
  const { frameworks, settings } = rulebook;
  if (frameworks.every(({ id }) => isUsable(settings, id))) return null;
  return <Text variant="microcopy">{words.texts.settings.pipelines.enables}</Text>;
}
