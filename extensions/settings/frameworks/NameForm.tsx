import { Button, Flex, Form, Input, Tile } from '@hubspot/ui-extensions';
import { useRef, useState } from 'react';
import type { SettingsWords } from '../section/section-props';

/** Asks for the name of something new. */
export function NameForm(props: {
  readonly testId: string;
  readonly label: string;
  /** What the name leads to. */
  readonly hintFor?: (name: string) => string;
  /** Why a name cannot be had; null when it can. */
  readonly faultOf?: (name: string) => string | null;
  readonly words: SettingsWords;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}) {
  const { testId, label, hintFor, words, onName, onCancel } = props;
  const said = words.texts.settings.frameworks;
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  // Enter can come before what was typed is drawn, and then the form's handler is an older one.
  const latest = useRef('');
  const faultOf = (name: string) => (name === '' ? said.nameMissing : (props.faultOf?.(name) ?? null));
  const name = typed.trim();
  const fault = name === '' && !isTried ? null : faultOf(name);
  const hint = name === '' || fault !== null ? undefined : hintFor?.(name);
  const submit = () => {
    const entered = latest.current.trim();
    if (faultOf(entered) === null) onName(entered);
    else setTried(true);
  };
  return (
    <Tile compact>
      <Form testId={`${testId}-form`} autoComplete="off" onSubmit={submit}>
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
            {...(hint === undefined ? {} : { description: hint })}
            {...(fault === null ? {} : { error: true, validationMessage: fault })}
          />
          <Flex gap="sm">
            <Button type="submit" variant="primary" testId={`${testId}-create`}>
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
