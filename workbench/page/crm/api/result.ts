/** Why a call gave nothing, in the words of whoever refused it. */
export interface Problem {
  readonly kind: 'not-found' | 'refused' | 'unreachable' | 'unreadable';
  /** HTTP status, 0 when no answer came. */
  readonly status: number;
  readonly message: string;
  readonly correlationId: string | null;
}

export type ApiResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Carries a problem through react-query, whose one way to say "failed" is to throw. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = 'ProblemError';
  }
}

/** The value of a result; throws {@link ProblemError}. For react-query's `queryFn` only. */
export async function unwrap<T>(pending: Promise<ApiResult<T>>): Promise<T> {
  const result = await pending;
  if (result.ok) return result.value;
  throw new ProblemError(result.problem);
}

/** Whatever was thrown, as a problem that can be shown. */
export function toProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'unreadable', status: 0, message, correlationId: null };
}
