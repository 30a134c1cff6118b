import { createAdaptorServer } from '@hono/node-server';
import type { createServer } from '../server';

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Listens on 127.0.0.1.
 *
 * @throws Error naming `--port` when the port is taken
 */
export function listen(app: ReturnType<typeof createServer>, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch });
  return new Promise((resolve, reject) => {
    server.once('error', (error: Error) => reject(explain(error, port)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || address === null) throw new Error('The server has no address.');
      resolve({ port: address.port, close: () => close(server) });
    });
  });
}

function explain(error: Error, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} is in use, perhaps by another npm start. Choose another one: npm start -- --port ${port + 1}`,
    );
  }
  if (code === 'EACCES')
    return new Error(`Port ${port} is not ours to use. Choose another one: npm start -- --port 4680`);
  return error;
}

function close(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Event streams of open pages would otherwise keep it waiting.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
