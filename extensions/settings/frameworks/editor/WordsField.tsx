import { Box, Flex, Input, TextArea } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { textOf, type OwnText, type SettingsIssue } from '../../../../src/settings';
import { languages, type Text } from '../../../../src/texts';
import { faultProps } from '../../section/issues-at';
import type { SettingsWords } from '../../section/section-props';
import { typedIn, typedOnce } from '../edits/own-words';

export interface WordsFieldProps {
  /** Its name too; a field of one language has that at the end. */
  readonly testId: string;
  readonly label: string;
  /** What ops say; undefined: as in the copied framework, or nothing. */
  readonly own: OwnText | undefined;
  /** What it is without them. */
  readonly copied: Text | undefined;
  /** Whether the words are those of the copied framework although they are written down. */
  readonly isAsCopied?: boolean;
  readonly isPerLanguage: boolean;
  readonly isLong?: boolean;
  readonly issues: readonly SettingsIssue[];
  readonly words: SettingsWords;
  readonly onWords: (own: OwnText | undefined) => void;
}

/** Words of an own framework, once for all languages or in each. Those that differ by language are always shown in each. */
export function WordsField(props: WordsFieldProps) {
  const { testId, label, own, copied, isPerLanguage, isLong = false, issues, words, onWords } = props;
  const isSaidOnce = own === undefined || typeof own === 'string' || props.isAsCopied === true;
  const { texts, language } = words;
  const shown = own === undefined ? copied : textOf(own);
  const fault = faultProps(issues, language);
  if (!isPerLanguage && isSaidOnce)
    return (
      <TextField
        testId={testId}
        label={label}
        text={shown?.[language] ?? ''}
        isLong={isLong}
        fault={fault}
        onText={(typed) => onWords(typedOnce(typed, copied, language))}
      />
    );
  return (
    <Flex gap="sm">
      {languages.map((each) => (
        <Box key={each} flex={1}>
          <TextField
            testId={`${testId}-${each}`}
            label={texts.settings.frameworks.inLanguage[each](label)}
            text={shown?.[each] ?? ''}
            isLong={isLong}
            fault={fault}
            onText={(typed) => onWords(typedIn(each, typed, shown))}
          />
        </Box>
      ))}
    </Flex>
  );
}

/** A text that is entered when the field is left; an emptied one shows at once what holds instead. */
function TextField(props: {
  readonly testId: string;
  readonly label: string;
  readonly text: string;
  readonly isLong: boolean;
  readonly fault: ReturnType<typeof faultProps>;
  readonly onText: (typed: string) => void;
}) {
  const { testId, label, text, isLong, fault, onText } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const field = {
    name: testId,
    testId,
    label,
    value: typed ?? text,
    ...fault,
    onInput: setTyped,
    onChange: (entered: string) => {
      setTyped(null);
      onText(entered);
    },
    onBlur: () => setTyped(null),
  };
  return isLong ? <TextArea {...field} rows={2} resize="vertical" /> : <Input {...field} />;
}
