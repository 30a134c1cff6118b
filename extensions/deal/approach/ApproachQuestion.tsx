import { Flex, Select } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { awarenessValues, MOST_VENDORS, type AskedSignal, type DealSignals } from '../../../src/approach';
import type { ApproachAnswer, ApproachAnswerReply } from '../../../src/protocol/answer-approach';
import type { Failure } from '../../../src/protocol/failure';
import { awarenessLabels, signalWords } from '../../../src/texts';
import { FailureNotice } from '../../shared/FailureNotice';
import type { CardWords } from '../words/card-words';

// Not the empty text: a select may take that for nothing chosen.
const NOT_KNOWN = 'not_known';

export interface ApproachQuestionProps {
  readonly signal: AskedSignal;
  /** What an answer could make of the deal, in words; null when none changes it. */
  readonly couldBecome: string | null;
  readonly signals: DealSignals;
  readonly readOnly: boolean;
  readonly words: CardWords;
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
  const chosenNow = chosenOf(signal, signals);
  return (
    <Flex direction="column" gap="xs">
      <Select
        name={`approach-${signal}`}
        label={signalWords[signal].question[language]}
        readOnly={readOnly || state === 'saving'}
        options={[{ value: NOT_KNOWN, label: texts.approach.notKnown }, ...optionsOf(signal, signals, words)]}
        value={chosenNow}
        onChange={(chosen) => {
          const given = answerOf(signal, chosen);
          if (given !== null && chosen !== chosenNow) void answer(given);
        }}
        testId={`approach-${signal}`}
        {...(couldBecome === null || readOnly ? {} : { description: couldBecome })}
      />
      {typeof state === 'object' && (
        <FailureNotice title={texts.approach.notSaved} failure={state} texts={texts} />
      )}
    </Flex>
  );
}

function optionsOf(
  signal: AskedSignal,
  { vendors }: DealSignals,
  { texts, language }: CardWords,
): { value: string; label: string }[] {
  if (signal === 'awareness')
    return awarenessValues.map((value) => ({ value, label: awarenessLabels[value][language] }));
  if (signal === 'vendors') return vendorOptions(vendors, texts);
  return [
    { value: 'yes', label: texts.yes },
    { value: 'no', label: texts.no },
  ];
}

// A number to choose cannot be mistyped. One that was stored another way is offered as it is.
function vendorOptions(stored: number | null, texts: CardWords['texts']): { value: string; label: string }[] {
  const offered = Array.from({ length: MOST_VENDORS }, (_, index) => index + 1);
  const numbers = stored === null || offered.includes(stored) ? offered : [stored, ...offered];
  return numbers.map((count) => ({ value: String(count), label: vendorWords(count, texts) }));
}

function vendorWords(count: number, texts: CardWords['texts']): string {
  if (count === 1) return texts.approach.onlyUs;
  return count === MOST_VENDORS ? texts.approach.orMore(count) : String(count);
}

function chosenOf(signal: AskedSignal, signals: DealSignals): string {
  const known = signals[signal];
  if (known === null) return NOT_KNOWN;
  if (typeof known === 'boolean') return known ? 'yes' : 'no';
  return String(known);
}

/** Null for what is no choice of this question. */
function answerOf(signal: AskedSignal, chosen: unknown): ApproachAnswer | null {
  if (chosen === NOT_KNOWN) return { signal, to: null };
  if (signal === 'awareness') {
    const to = awarenessValues.find((value) => value === chosen);
    return to === undefined ? null : { signal, to };
  }
  if (signal === 'vendors') {
    const to = Number(chosen);
    return Number.isInteger(to) ? { signal, to } : null;
  }
  return chosen === 'yes' || chosen === 'no' ? { signal, to: chosen === 'yes' } : null;
}
