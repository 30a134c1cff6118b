import { Button, Flex, Form, Input, Tile } from '@hubspot/ui-extensions';
import { useRef, useState } from 'react';
import type { Words } from '../section-props';

/** Asks for the name of something new. */
export function NameForm(props: {
  readonly testId: string;
  readonly label: string;
  /** What the name leads to; null when there is nothing to say of it. */
  readonly hintFor: (name: string) => string | null;
  /** Why a name cannot be had; null when it can. */
  readonly faultOf: (name: string) => string | null;
  readonly words: Words;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}) {
  const { testId, label, words, onName, onCancel } = props;
  const said = words.texts.settings.frameworks;
  const [typed, setTyped] = useState('');
  // Enter can come before what was typed is drawn, and then the form's handler is an older one.
  const latest = useRef('');
  const name = typed.trim();
  const fault = name === '' ? null : props.faultOf(name);
  const hint = name === '' || fault !== null ? null : props.hintFor(name);
  const canCreate = name !== '' && fault === null;
  return (
    <Tile compact>
      <Form
        testId={`${testId}-form`}
        autoComplete="off"
        onSubmit={() => {
          const entered = latest.current.trim();
          if (entered !== '' && props.faultOf(entered) === null) onName(entered);
        }}
      >
        <Flex direction="column" gap="sm">
          <Input
            name={testId}
            testId={testId}
            label={label}
            required
            value={typed}
            onInput={(input) => {
              latest.current = input;
              setTyped(input);
            }}
            {...(hint === null ? {} : { description: hint })}
            {...(fault === null ? {} : { error: true, validationMessage: fault })}
          />
          <Flex gap="sm">
            <Button type="submit" variant="primary" disabled={!canCreate} testId={`${testId}-create`}>
              {said.create}
            </Button>
            <Button onClick={onCancel} testId={`${testId}-cancel`}>
              {said.cancel}
            </Button>
          </Flex>
        </Flex>
      </Form>
    </Tile>
  );
}
