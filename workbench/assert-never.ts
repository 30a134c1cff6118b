/** Closes a `switch`: a new member of the union fails to compile here, and an impossible one throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected ${JSON.stringify(value)}`);
}
