import { NumberInput } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { enteredNumber } from '../section/entered-number';
import type { SettingsWords } from '../section/section-props';
import { isPercent } from './judging-edits';

/** Where a band begins, 0 to 100. What is no such number stays in the field, and the last one applies. */
export function ThresholdField(props: {
  /** Its name too. */
  readonly testId: string;
  readonly label: string;
  readonly value: number;
  /** What is wrong with it; null when nothing is. */
  readonly fault: string | null;
  readonly words: SettingsWords;
  readonly onEnter: (from: number) => void;
}) {
  const { testId, label, value, fault, words, onEnter } = props;
  const [refused, setRefused] = useState<{ readonly entered: number | null; readonly kept: number } | null>(
    null,
  );
  // Once another number applies, by a discard or a merge, what was refused is of no interest.
  const isRefused = refused !== null && refused.kept === value;
  const shown = isRefused ? refused.entered : value;
  const message = isRefused ? words.texts.settings.judging.badScore(value) : fault;
  return (
    <NumberInput
      name={testId}
      testId={testId}
      label={label}
      error={message !== null}
      {...(message === null ? {} : { validationMessage: message })}
      {...(shown === null ? {} : { value: shown })}
      onChange={(typed: unknown) => {
        const entered = enteredNumber(typed);
        setRefused(isPercent(entered) ? null : { entered, kept: value });
        if (isPercent(entered)) onEnter(entered);
      }}
    />
  );
}
