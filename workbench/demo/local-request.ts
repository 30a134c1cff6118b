import type { OutgoingHttpHeaders } from 'node:http';
import { Readable, Writable } from 'node:stream';
import { setImmediate as everythingElse } from 'node:timers/promises';

/** Answers a request in this process, without a socket in between: an account is filled with some 1,500 of them. */
export type Answer = (request: Request) => Promise<Response>;

/**
 * Lets everything else have its turn before each call: calls that never leave the process would keep it from a Ctrl-C, or a
 * line on the terminal, for as long as they follow each other.
 */
export function inTurn(answer: Answer): Answer {
  return async (request) => {
    await everythingElse();
    return answer(request);
  };
}

/** Where the account's API seems to be; nobody listens there. */
export const apiOrigin = 'http://localhost';

/** What node-fetch, through which HubSpot's client sends, asks `http.request` for. */
export interface RequestOptions {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
}

/** A request and its response as node:http would give them, as far as node-fetch looks at them. */
export function localRequest({ method, path = '/', headers = {} }: RequestOptions, answer: Answer): Writable {
  const body: Buffer[] = [];
  const respond = async (): Promise<void> => {
    const request = new Request(new URL(path, apiOrigin), {
      method: method ?? 'GET',
      headers: pairsOf(headers),
      ...(body.length > 0 && { body: Buffer.concat(body) }),
    });
    sent.emit('response', await messageOf(await answer(request)));
  };
  const sent = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      body.push(chunk);
      done();
    },
    final: (done) => void respond().then(() => done(), done),
  });
  return sent;
}

/** A header may have several values. */
function pairsOf(headers: OutgoingHttpHeaders): [string, string][] {
  return Object.entries(headers).flatMap(([name, values = []]) =>
    [values].flat().map((value): [string, string] => [name, String(value)]),
  );
}

async function messageOf(response: Response): Promise<Readable> {
  const body = Buffer.from(await response.arrayBuffer());
  const message = new Readable({
    read() {
      this.push(body);
      this.push(null);
    },
  });
  const { status: statusCode, statusText: statusMessage } = response;
  return Object.assign(message, { statusCode, statusMessage, headers: Object.fromEntries(response.headers) });
}
