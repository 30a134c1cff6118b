import { Alert, Button, Flex, Heading, Text, TextArea, Tile } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Settings } from '../../../src/settings';
import { changeWords } from '../changes/change-words';
import { Lines } from '../section/Lines';
import type { SectionProps } from '../section/section-props';
import type { FileProps } from './ExportBox';
import { fileIssueWords, readFile, type FileRead } from './read-file';

/** Reads a pasted file and says what is wrong with it, or what it would change, before it goes into the draft. */
export function ImportBox(props: Omit<FileProps, 'onCopy'>) {
  const { account, change, words, onSaid } = props;
  const said = words.texts.settings.file;
  const [text, setText] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [read, setRead] = useState<FileRead | null>(null);
  const isMissing = isAsked && text.trim() === '';
  const type = (typed: string) => {
    setText(typed);
    // What was read is of an earlier text.
    setRead(null);
  };
  const use = (settings: Settings) => {
    change(settings);
    type('');
    setAsked(false);
    onSaid(said.used);
  };
  return (
    <Tile>
      <Flex direction="column" gap="sm">
        <Heading>{said.importTitle}</Heading>
        <Text>{said.importHint}</Text>
        <TextArea
          name="imported"
          testId="imported"
          label={said.imported}
          value={text}
          rows={12}
          {...(isMissing ? { error: true, validationMessage: said.empty } : {})}
          onInput={type}
          onChange={(typed) => {
            if (typed !== text) type(typed);
          }}
        />
        <Flex>
          <Button
            testId="read-file"
            onClick={() => {
              setAsked(true);
              setRead(text.trim() === '' ? null : readFile(text, account));
            }}
          >
            {said.read}
          </Button>
        </Flex>
        {read !== null && <Outcome {...props} read={read} onUse={use} />}
      </Flex>
    </Tile>
  );
}

function Outcome(
  props: SectionProps & { readonly read: FileRead; readonly onUse: (settings: Settings) => void },
) {
  const { read, draft, words, onUse } = props;
  const said = words.texts.settings.file;
  const issues = [...new Set(read.issues.map((issue) => fileIssueWords(issue, read, words)))];
  if (read.kind === 'unusable')
    return (
      <Alert testId="file-unusable" title={said.unreadable} variant="danger">
        <Lines lines={issues} words={words} />
      </Alert>
    );
  const changes = changeWords({ from: draft, to: read.settings }, props);
  return (
    <>
      {issues.length > 0 && (
        <Alert testId="file-notes" title={said.notes} variant="info">
          <Lines lines={issues} words={words} />
        </Alert>
      )}
      {changes.length === 0 ? (
        <Alert testId="file-same" title={said.same} variant="info" />
      ) : (
        <Alert testId="file-changes" title={said.wouldChange(changes.length)} variant="info">
          <Flex direction="column" gap="sm">
            <Lines lines={changes} words={words} />
            <Flex>
              <Button testId="use-file" variant="primary" onClick={() => onUse(read.settings)}>
                {said.use}
              </Button>
            </Flex>
          </Flex>
        </Alert>
      )}
    </>
  );
}
