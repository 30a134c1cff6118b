import { Flex, NumberInput, Select } from '@hubspot/ui-extensions';
import { useState } from 'react';
import {
  awarenessLabels,
  awarenessValues,
  signalWords,
  type AskedSignal,
  type DealSignals,
} from '../../src/approach';
import type { ApproachAnswer, ApproachAnswerReply, Failure } from '../../src/protocol';
import { FailureNotice } from '../shared/FailureNotice';
import type { Words } from './view-model';

// Not the empty text: a select may take that for nothing chosen.
const NOT_KNOWN = 'not_known';

export interface ApproachQuestionProps {
  readonly signal: AskedSignal;
  /** What an answer could make of the deal, in words; null when none changes it. */
  readonly couldBecome: string | null;
  readonly signals: DealSignals;
  readonly readOnly: boolean;
  readonly words: Words;
  readonly onAnswer: (answer: ApproachAnswer) => Promise<ApproachAnswerReply>;
}

/** A question about the buyer whose answer says how to sell. Stored at once: it is a choice, not a text. */
export function ApproachQuestion(props: ApproachQuestionProps) {
  const { signal, couldBecome, signals, readOnly, words, onAnswer } = props;
  const { texts, language } = words;
  const [state, setState] = useState<'idle' | 'saving' | Failure>('idle');
  const answer = async (given: ApproachAnswer) => {
    setState('saving');
    const reply = await onAnswer(given);
    setState(reply.ok ? 'idle' : reply);
  };
  const common = {
    name: `approach-${signal}`,
    label: signalWords[signal].question[language],
    readOnly: readOnly || state === 'saving',
    testId: `approach-${signal}`,
    ...(couldBecome === null || readOnly ? {} : { description: couldBecome }),
  };
  return (
    <Flex direction="column" gap="xs">
      {signal === 'vendors' ? (
        <NumberInput
          {...common}
          min={0}
          max={99}
          precision={0}
          placeholder={texts.approach.notKnown}
          {...(signals.vendors === null ? {} : { value: signals.vendors })}
          onBlur={(typed: unknown) => {
            const to = typeof typed === 'number' && Number.isFinite(typed) ? Math.round(typed) : null;
            if (to !== signals.vendors) void answer({ signal, to });
          }}
        />
      ) : (
        <Select
          {...common}
          options={[{ value: NOT_KNOWN, label: texts.approach.notKnown }, ...optionsOf(signal, words)]}
          value={chosenOf(signal, signals)}
          onChange={(chosen) => {
            const given = answerOf(signal, chosen);
            if (given !== null && chosen !== chosenOf(signal, signals)) void answer(given);
          }}
        />
      )}
      {typeof state === 'object' && (
        <FailureNotice title={texts.approach.notSaved} failure={state} texts={texts} />
      )}
    </Flex>
  );
}

type ChosenSignal = Exclude<AskedSignal, 'vendors'>;

function optionsOf(signal: ChosenSignal, { texts, language }: Words): { value: string; label: string }[] {
  if (signal === 'awareness')
    return awarenessValues.map((value) => ({ value, label: awarenessLabels[value][language] }));
  return [
    { value: 'yes', label: texts.yes },
    { value: 'no', label: texts.no },
  ];
}

function chosenOf(signal: ChosenSignal, signals: DealSignals): string {
  if (signal === 'awareness') return signals.awareness ?? NOT_KNOWN;
  const known = signals[signal];
  return known === null ? NOT_KNOWN : known ? 'yes' : 'no';
}

/** Null for what is no choice of this question. */
function answerOf(signal: ChosenSignal, chosen: unknown): ApproachAnswer | null {
  if (chosen === NOT_KNOWN) return { signal, to: null };
  if (signal === 'awareness') {
    const to = awarenessValues.find((value) => value === chosen);
    return to === undefined ? null : { signal, to };
  }
  return chosen === 'yes' || chosen === 'no' ? { signal, to: chosen === 'yes' } : null;
}
