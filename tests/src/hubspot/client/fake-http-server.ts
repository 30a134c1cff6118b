import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';

/** One answer; without a status the connection is cut, with `hang` nothing is ever answered. */
export interface FakeAnswer {
  readonly status?: number;
  readonly body?: unknown;
  readonly contentType?: string;
  /** The connection is cut in the middle of the body. */
  readonly half?: true;
  readonly hang?: true;
}

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** A server that gives the answers in turn, and the last one ever after. */
export async function fakeHttpServer(answers: readonly FakeAnswer[]) {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const answer = answers[Math.min(seen.length, answers.length - 1)];
      const { method = '', url = '', headers } = request;
      seen.push({ method, url, authorization: headers.authorization, body });
      if (answer?.hang === true) return;
      if (answer?.status === undefined) request.socket.destroy();
      else if (answer.half === true) {
        const text = asText(answer.body);
        response.writeHead(answer.status, { 'content-length': text.length });
        response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
      } else {
        const headers = answer.contentType === undefined ? {} : { 'content-type': answer.contentType };
        response.writeHead(answer.status, headers).end(asText(answer.body));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

export type FakeHttpServer = Awaited<ReturnType<typeof fakeHttpServer>>;

function asText(body: unknown): string {
  return typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks = await request.toArray();
  const text = chunks.map(String).join('');
  return text === '' ? null : JSON.parse(text);
}
