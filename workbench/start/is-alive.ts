/** Whether a process of this machine is still there. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process, which we may not signal, is there all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
