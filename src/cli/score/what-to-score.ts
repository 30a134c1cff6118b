import { UsageError } from '../usage-error';

/** What was asked for on the command line. */
export interface ScoreInput {
  readonly deals: readonly string[];
  readonly pipeline?: string | undefined;
  readonly all: boolean;
  readonly after?: string | undefined;
  readonly file?: string | undefined;
  readonly settings?: string | undefined;
  readonly write: boolean;
}

/** The same, once it makes sense. */
export type WhatToScore =
  | { readonly kind: 'file'; readonly file: string; readonly settings: string | null }
  | { readonly kind: 'deals'; readonly ids: readonly string[]; readonly write: boolean }
  /** All deals, or where a pipeline was named, those of it. */
  | {
      readonly kind: 'many';
      readonly pipeline: string | null;
      /** A deal id: only those after it. */
      readonly after: string | null;
      readonly write: boolean;
    };

/** Throws UsageError unless it is said in one way which deals are meant. */
export function whatToScore(input: ScoreInput): WhatToScore {
  const { deals, pipeline, all, after, file, settings, write } = input;
  const ways = [deals.length > 0, pipeline !== undefined, all, file !== undefined].filter(Boolean).length;
  const strange = [...deals, ...(after === undefined ? [] : [after])].filter((id) => !/^\d{1,20}$/.test(id));
  const problems = [
    ...(ways === 0
      ? ['Say which deals: their ids, --pipeline, --all, or --file for answers of your own.']
      : []),
    ...(ways > 1 ? ['Say it in one way: deal ids, --pipeline, --all or --file.'] : []),
    ...strange.map(
      (id) => `"${id}" is no deal id: it is the number at the end of the deal's address in HubSpot.`,
    ),
    ...(after !== undefined && !all && pipeline === undefined
      ? ['--after goes with --all or --pipeline: it says where in them to begin.']
      : []),
    ...(settings !== undefined && file === undefined
      ? ['--settings goes with --file: deals are scored by the settings of the account.']
      : []),
    ...(write && file !== undefined
      ? ['--write does not go with --file: there is no deal to write to.']
      : []),
  ];
  if (problems.length > 0) throw new UsageError(problems);
  if (file !== undefined) return { kind: 'file', file, settings: settings ?? null };
  if (deals.length > 0) return { kind: 'deals', ids: [...new Set(deals)], write };
  return { kind: 'many', pipeline: pipeline ?? null, after: after ?? null, write };
}
