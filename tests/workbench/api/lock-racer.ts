import { lockFolder } from '../../../workbench/api/store/lock';

// Another process: it locks each folder it is sent, says whether it got it, and lives until it is let go.
process.on('message', (folder) => process.send?.(got(String(folder))));
process.send?.('ready');

function got(folder: string): boolean {
  try {
    lockFolder(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes('in use')) return false;
    throw error;
  }
}
