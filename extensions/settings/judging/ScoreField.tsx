import { NumberInput } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { enteredNumber } from '../section/entered-number';
import type { SettingsWords } from '../section/section-props';
import { isScore } from './judging-edits';

/** The score that a band begins with. What is no score stays in the field, and the last one applies. */
export function ScoreField(props: {
  /** Its name too. */
  readonly testId: string;
  readonly label: string;
  readonly value: number;
  /** What is wrong with it; null when nothing is. */
  readonly fault: string | null;
  readonly words: SettingsWords;
  readonly onEnter: (score: number) => void;
}) {
  const { testId, label, value, fault, words, onEnter } = props;
  const [refused, setRefused] = useState<{ readonly entered: number | null; readonly kept: number } | null>(
    null,
  );
  // Once another score applies, by a discard or a merge, what was refused is of no interest.
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
        setRefused(isScore(entered) ? null : { entered, kept: value });
        if (isScore(entered)) onEnter(entered);
      }}
    />
  );
}
