import { readAnswer, type StoredAnswer } from '../../../src/qualification';

/** Whether there is neither an answer nor evidence, so that an answer from elsewhere would overwrite nothing. */
export function isEmptyAnswer(answer: StoredAnswer | undefined): boolean {
  return readAnswer(answer?.level).state === 'unanswered' && (answer?.evidence ?? '') === '';
}
