/**
 * An extension's functions as a test gives them. Any other says, when it is called, that the test gave none: a new function
 * changes only the tests of what calls it.
 */
export function functionsGiven<Functions extends object>(
  all: Functions,
  given: Partial<Functions>,
): Functions {
  const refused = Object.keys(all).map(
    (name) => [name, () => Promise.reject(new Error(`The test gave no function ${name}`))] as const,
  );
  return { ...all, ...Object.fromEntries(refused), ...given };
}
