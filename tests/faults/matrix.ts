import { fillAccounts } from './accounts';
import { faults, type Fault } from './faults';
import { invariants } from './invariants';
import { loadOperations } from './operations';
import { runCase, runClean, type CleanRun } from './run-case';

/** One operation with one fault at one of its calls. */
export interface Case {
  readonly clean: CleanRun;
  readonly fault: Fault;
  /** The number of the call, from 0. */
  readonly at: number;
}

/** A case that was run. */
export interface CaseResult extends Case {
  readonly failures: readonly Failure[];
}

/** What a case showed to be wrong. */
export interface Failure {
  readonly operation: string;
  readonly fault: string;
  /** The call that the fault befell. */
  readonly call: string;
  readonly invariant: string;
  readonly what: string;
}

/** Every case of the matrix, with the accounts they need, which the caller removes. */
export async function wholeMatrix() {
  const accounts = await fillAccounts();
  const cases: Case[] = [];
  for (const operation of await loadOperations()) {
    const clean = await runClean(operation, accounts[operation.account]);
    for (const fault of faults) {
      clean.calls.forEach((call, at) => {
        if (fault.canBefall?.(call, operation.account) ?? true) cases.push({ clean, fault, at });
      });
    }
  }
  return { cases, remove: accounts.remove };
}

/**
 * Some of the cases, always the same: every operation with as many faults as the number says, spread over its calls so that every
 * fault comes about as often.
 */
export function spread(cases: readonly Case[], each: number): readonly Case[] {
  const operations = [...new Set(cases.map(({ clean }) => clean.operation.name))];
  return operations.flatMap((operation, turn) => {
    const own = cases.filter(({ clean }) => clean.operation.name === operation);
    const named = faults.map(({ name }) => own.filter(({ fault }) => fault.name === name));
    return Array.from({ length: each }, (_, draw) => {
      const of = named[(turn * each + draw) % named.length] ?? [];
      return of[(turn + draw) % Math.max(1, of.length)];
    }).filter((drawn) => drawn !== undefined);
  });
}

/** Runs a case and says what is wrong. */
export async function failuresOf({ clean, fault, at }: Case): Promise<readonly Failure[]> {
  const run = await runCase(clean, fault, at);
  return Object.entries(invariants).flatMap(([invariant, holds]) => {
    const what = holds(run);
    const call = `${at + 1}: ${run.befallen.method} ${run.befallen.path}`;
    return what === null
      ? []
      : [{ operation: clean.operation.name, fault: fault.name, call, invariant, what }];
  });
}
