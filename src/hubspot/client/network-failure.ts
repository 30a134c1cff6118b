import * as z from 'zod';

/** Why a call got no answer. */
export interface NetworkFailure {
  readonly kind: 'timeout' | 'unavailable' | 'unexpected';
  readonly reason: string;
  /** Whether HubSpot may have got the call. */
  readonly sent: boolean;
}

const problemSchema = z.object({
  message: z.string(),
  name: z.string().optional(),
  // Node's codes are words; a DOMException has a number, which says nothing its name does not.
  code: z.string().optional().catch(undefined),
  /** What the system was asked to do when it failed. */
  syscall: z.string().optional().catch(undefined),
  cause: z.unknown().optional(),
});
type Problem = z.infer<typeof problemSchema>;

/** Reads off what a call threw why there was no answer. `fetch` says "fetch failed" and keeps what happened in its cause. */
export function networkFailure(thrown: unknown): NetworkFailure {
  const problems = withCauses(thrown);
  const [outermost] = problems;
  if (outermost === undefined) return { kind: 'unexpected', reason: String(thrown), sent: true };
  if (outermost.name === 'TimeoutError' || outermost.name === 'AbortError')
    return { kind: 'timeout', reason: outermost.message, sent: true };
  const network = problems.find(({ code }) => code !== undefined) ?? whatFetchSays(problems);
  return network === undefined
    ? { kind: 'unexpected', reason: outermost.message, sent: true }
    : { kind: 'unavailable', reason: reasonOf(network), sent: !isBeforeSending(network) };
}

// An error whose cause is itself would never end.
const DEEPEST = 5;

function withCauses(thrown: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  for (let next = thrown; problems.length < DEEPEST;) {
    const problem = problemSchema.safeParse(next).data;
    if (problem === undefined) break;
    problems.push(problem);
    next = problem.cause;
  }
  return problems;
}

/** The innermost cause, where it is fetch that failed; its own refusals, of an address or a header, have no code. */
function whatFetchSays(problems: readonly Problem[]): Problem | undefined {
  return problems[0]?.message === 'fetch failed' ? problems.at(-1) : undefined;
}

/** Node's message is empty when a name has several addresses and none answers; the code still says why. */
function reasonOf({ message, code }: Problem): string {
  return code === undefined || message.includes(code) ? message : `${message} (${code})`.trim();
}

function isBeforeSending({ code, syscall }: Problem): boolean {
  return (
    syscall === 'connect' ||
    syscall === 'getaddrinfo' ||
    // Several addresses that all refused are one error without a syscall.
    code === 'ECONNREFUSED' ||
    code === 'UND_ERR_CONNECT_TIMEOUT'
  );
}
