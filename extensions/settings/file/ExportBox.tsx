import { Button, Flex, Heading, Text, TextArea, Tile } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { printSettings } from '../../../src/settings';
import type { SectionProps } from '../section/section-props';

export interface FileProps extends SectionProps {
  readonly onCopy: (text: string) => Promise<void>;
  /** Shows a message of success. */
  readonly onSaid: (message: string) => void;
}

/** The settings as a file's text, to copy: HubSpot lets an extension download nothing. */
export function ExportBox({ draft, account, words, onCopy, onSaid }: FileProps) {
  const said = words.texts.settings.file;
  const [isRefused, setRefused] = useState(false);
  const text = printSettings(draft, account);
  const copy = () =>
    void onCopy(text).then(
      () => {
        setRefused(false);
        onSaid(said.copied);
      },
      () => setRefused(true),
    );
  return (
    <Tile>
      <Flex direction="column" gap="sm">
        <Heading>{said.exportTitle}</Heading>
        <Text>{said.exportHint}</Text>
        <TextArea
          name="exported"
          testId="exported"
          label={said.exported}
          value={text}
          rows={12}
          readOnly
          {...(isRefused ? { error: true, validationMessage: said.notCopied } : {})}
        />
        <Flex>
          <Button testId="copy-settings" onClick={copy}>
            {said.copy}
          </Button>
        </Flex>
      </Flex>
    </Tile>
  );
}
