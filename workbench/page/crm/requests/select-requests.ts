import type { LoggedRequest } from '../../../wire';

/** What of the log is wanted: whose calls, containing what, and nothing up to the last one that was cleared away. */
export interface RequestSelection {
  readonly everyone: boolean;
  readonly text: string;
  readonly clearedTo: number;
}

/** The requests that fit a selection, in the order of the log. Text is looked for in method, path, status, caller and ids. */
export function selectRequests(
  log: readonly LoggedRequest[],
  selection: RequestSelection,
): readonly LoggedRequest[] {
  const needle = selection.text.trim().toLowerCase();
  return log.filter(
    (request) =>
      request.id > selection.clearedTo &&
      (selection.everyone || request.caller.kind === 'app') &&
      wordsOf(request).includes(needle),
  );
}

function wordsOf({ method, path, status, caller, correlationId }: LoggedRequest): string {
  return `${method} ${path} ${status} ${caller.name} ${correlationId}`.toLowerCase();
}
