/** A string with this in it, for `toMatchObject`; Jest's own is of type any. */
export function containing(text: string | RegExp): unknown {
  return expect.stringMatching(typeof text === 'string' ? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : text);
}
