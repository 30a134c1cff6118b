import { NumberInput } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { SettingsIssue } from '../../../src/settings';
import { enteredNumber } from './entered-number';
import { fieldProps } from './issues-at';
import type { SettingsWords } from './section-props';

/** A number that holds when the field is left; an emptied one shows at once what holds instead. */
export function FigureField(props: {
  /** Its name too. */
  readonly testId: string;
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly decimals: number;
  readonly issues: readonly SettingsIssue[];
  readonly words: SettingsWords;
  readonly onFigure: (figure: number | null) => void;
}) {
  const { testId, label, hint, value, decimals, issues, words, onFigure } = props;
  const [emptied, setEmptied] = useState(0);
  return (
    <NumberInput
      // The number that comes back may be the one there was, and then nothing would fill the field again.
      key={emptied}
      {...fieldProps(testId, issues, words.language)}
      label={label}
      description={hint}
      precision={decimals}
      value={value}
      onChange={(entered: unknown) => {
        const figure = enteredNumber(entered);
        if (figure === null) setEmptied((times) => times + 1);
        onFigure(figure);
      }}
    />
  );
}
