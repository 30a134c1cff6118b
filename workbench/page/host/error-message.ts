/** The words of anything that was thrown, for people: `TypeError: x is undefined`, or the value itself when it is no error. */
export function errorMessage(thrown: unknown): string {
  if (thrown instanceof Error)
    return thrown.name === 'Error' ? thrown.message : `${thrown.name}: ${thrown.message}`;
  return typeof thrown === 'string' ? thrown : `Something other than an error was thrown: ${String(thrown)}`;
}
