/** A shorter one could be part of any word, and is no token. */
const SHORTEST = 8;

/** Tokens of HubSpot's private apps, whichever they are. */
const anyToken = /\bpat-[a-z]{2}\d{1,2}-[\w-]{8,}/gi;

/**
 * Takes secrets out of what is printed, logged or replied, however it came in: in a message, a URL, a stack trace, with its line
 * breaks written as `\n`.
 *
 * @example
 * concealing(['harmless-token'])('Bearer harmless-token'); // 'Bearer [secret]'
 */
export function concealing(secrets: readonly (string | undefined)[]): (text: string) => string {
  const forms = secrets.flatMap((secret = '') => formsOf(secret)).filter(({ length }) => length >= SHORTEST);
  // The longest first: another may be its beginning.
  const longestFirst = [...new Set(forms)].toSorted((a, b) => b.length - a.length);
  return (text) =>
    longestFirst
      .reduce((concealed, form) => concealed.replaceAll(form, '[secret]'), text)
      .replace(anyToken, '[secret]');
}

function formsOf(secret: string): readonly string[] {
  const written = [secret, secret.trim()];
  return written.flatMap((each) => [
    each,
    JSON.stringify(each).slice(1, -1),
    new URLSearchParams([['', each]]).toString().slice(1),
  ]);
}
