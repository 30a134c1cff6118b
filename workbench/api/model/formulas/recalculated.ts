import type { Pipeline } from '../definitions/pipeline';
import { type CrmRecord, historyOf } from '../state/record';
import type { Facts } from './facts';
import type { FormulaSet } from './formula-set';
import { storedText } from './stored-text';

/** The probability of each stage of an account, by id. */
export type Probabilities = ReadonlyMap<string, number>;

export function probabilitiesOf(pipelines: readonly Pipeline[]): Probabilities {
  return new Map(
    pipelines.flatMap(({ stages }) =>
      stages.flatMap(({ id, metadata: { probability } }) =>
        probability === undefined ? [] : [[id, Number(probability)] as const],
      ),
    ),
  );
}

/**
 * What formulas come to for a record, where that differs from what is stored.
 * @param at when the values are said to change, in epoch milliseconds
 */
export function recalculated(
  record: CrmRecord,
  formulas: FormulaSet,
  { probabilities, at }: { readonly probabilities: Probabilities; readonly at: number },
): Readonly<Record<string, string>> {
  const set: Record<string, string> = {};
  const facts: Facts = {
    value: (name) => set[name] ?? record.values[name],
    changedAt: (name) => (name in set ? at : historyOf(record, name)[0]?.at),
    probabilityOf: (stage) => probabilities.get(stage),
  };
  for (const { name, evaluate } of formulas) {
    const text = storedText(evaluate(facts));
    if (text !== (record.values[name] ?? '')) set[name] = text;
  }
  return set;
}
