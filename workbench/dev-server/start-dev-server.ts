import getPort from 'get-port';
import { startProcess, type DevServerProcess, type DevServerSettings } from './dev-server-process';

/** A dev server that dies more often than this in a minute would die again. */
const restartsPerMinute = 3;

export interface DevServer {
  readonly port: number;
  /** Starts it anew on the same port: it reads which components there are only then. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Runs HubSpot's own dev server on loopback for a built project: it serves the extensions' bundles, builds them anew when
 * their files change, and runs the app's functions. When it dies it is started again, a few times.
 *
 * @param port where it listens; 0 for any free port
 * @throws Error saying why it cannot start
 */
export async function startDevServer(
  settings: DevServerSettings & { readonly port: number },
): Promise<DevServer> {
  const port = settings.port === 0 ? await getPort({ host: '127.0.0.1' }) : settings.port;
  const { onLog } = settings;
  const deaths: number[] = [];
  let stopped = false;
  let current: DevServerProcess | undefined;

  const start = async (): Promise<void> => {
    const started = await startProcess(settings, port);
    current = started;
    void started.exited.then(() => {
      if (!stopped && current === started) void revive();
    });
  };

  const revive = async (): Promise<void> => {
    const now = Date.now();
    deaths.push(now);
    if (deaths.filter((at) => now - at < 60_000).length > restartsPerMinute) {
      onLog({
        level: 'error',
        text: "HubSpot's dev server keeps dying. Cards do not work until npm start is run again.",
      });
      return;
    }
    onLog({ level: 'warn', text: "HubSpot's dev server died; starting it again." });
    await startAgain();
  };

  const startAgain = async (): Promise<void> => {
    try {
      await start();
    } catch (error) {
      onLog({ level: 'error', text: error instanceof Error ? error.message : String(error) });
    }
  };

  await start();
  return {
    port,
    restart: async () => {
      const old = current;
      current = undefined;
      await old?.stop();
      if (!stopped) await startAgain();
    },
    stop: async () => {
      stopped = true;
      await current?.stop();
    },
  };
}
