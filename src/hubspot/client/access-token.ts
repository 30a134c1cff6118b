/** A token as it may be sent, or why the text cannot be one. */
export type ReadToken = { readonly token: string } | { readonly problem: string };

/**
 * Reads a token as a person pasted it: space and line breaks around it are no part of it. Any other character that cannot be
 * sent is refused before a call is made, and never named: what a header refuses, Node quotes whole.
 */
export function readToken(text: string): ReadToken {
  const token = text.trim();
  if (token === '') return { problem: 'it is empty' };
  const wrong = /[^\x21-\x7e]/u.exec(token);
  if (wrong === null) return { token };
  const [character] = wrong;
  return { problem: `character ${wrong.index + 1} of it is ${kindOf(character)}, which no token has` };
}

function kindOf(character: string): string {
  if (/[\r\n\u2028\u2029]/.test(character)) return 'a line break';
  if (/\s/.test(character)) return 'a space';
  return /[\p{C}]/u.test(character) ? 'an invisible one' : 'one outside ASCII';
}
