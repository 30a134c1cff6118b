import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  // The empty argument is the window's title, which `start` would otherwise take the address for.
  win32: ['cmd', '/c', 'start', ''],
};

/** Asks the desktop to show an address. Where there is none, nothing happens: the address is on the terminal too. */
export function openBrowser(address: string): void {
  const [command = 'xdg-open', ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
