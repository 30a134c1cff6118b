import { NumberInput } from '@hubspot/ui-extensions';
import type { SettingsIssue } from '../../../src/settings';
import { enteredNumber } from '../section/entered-number';
import { fieldProps } from '../section/issues-at';
import type { SettingsWords } from '../section/section-props';

/** A number that may be left empty; it holds when the field is left. */
export function OptionalNumber(props: {
  /** Its name too. */
  readonly testId: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: number | null;
  readonly issues: readonly SettingsIssue[];
  readonly words: SettingsWords;
  readonly onEnter: (value: number | null) => void;
}) {
  const { testId, label, hint, value, issues, words, onEnter } = props;
  return (
    <NumberInput
      {...fieldProps(testId, issues, words.language)}
      label={label}
      precision={2}
      {...(hint === undefined ? {} : { description: hint })}
      {...(value === null ? {} : { value })}
      onChange={(entered: unknown) => onEnter(enteredNumber(entered))}
    />
  );
}
