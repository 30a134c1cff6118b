import { textOf, wrapped } from '../layout';
import type { Finding } from './finding';

const states = { ok: 'ok   ', note: 'note ', wrong: 'WRONG' } as const;
const INDENT = states.ok.length + 1;

/** A line for each finding, what to do under it, and at the end how many are wrong. */
export function doctorReport(findings: readonly Finding[]): string {
  const wrong = findings.filter(({ state }) => state === 'wrong').length;
  const end =
    wrong === 0 ? 'Nothing is wrong.' : `${wrong} ${wrong === 1 ? 'thing is' : 'things are'} wrong.`;
  return textOf([...findings.flatMap(findingLines), '', end]);
}

function findingLines({ about, state, message, advice }: Finding): readonly string[] {
  const lines = wrapped(`${about}: ${message}`, { indent: INDENT });
  const [first = '', ...rest] = lines;
  return [
    `${states[state]} ${first.trimStart()}`,
    ...rest,
    ...(advice === null ? [] : wrapped(`-> ${advice}`, { indent: INDENT, hang: 3 })),
  ];
}
