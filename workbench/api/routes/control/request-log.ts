import type { LoggedRequest } from '../../../wire';

/** Requests kept for the page: a busy hour's, at a few kilobytes each. */
const KEPT = 500;
/** Characters kept of a body; a batch answer may have 200,000. */
const BODY_CHARACTERS = 20_000;

type Listener = (request: LoggedRequest) => void;

/** The requests the API answered, the newest last. In memory only. */
export class RequestLog {
  private readonly kept: LoggedRequest[] = [];
  private readonly listeners = new Set<Listener>();
  private lastId = 0;

  add(request: Omit<LoggedRequest, 'id'>): void {
    this.lastId += 1;
    const entry = {
      ...request,
      id: this.lastId,
      requestBody: shortened(request.requestBody),
      responseBody: shortened(request.responseBody),
    };
    this.kept.push(entry);
    if (this.kept.length > KEPT) this.kept.shift();
    for (const listener of this.listeners) listener(entry);
  }

  /** The newest first. */
  newest(limit: number): LoggedRequest[] {
    return this.kept.slice(-limit).reverse();
  }

  /** Calls back with every further request; returns the way to stop. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function shortened(body: string | null): string | null {
  if (body === null || body.length <= BODY_CHARACTERS) return body;
  return `${body.slice(0, BODY_CHARACTERS)}… (${body.length} characters)`;
}
