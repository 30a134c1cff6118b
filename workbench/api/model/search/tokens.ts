/** The words of a text: runs of letters and digits, without case. */
export function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A test for CONTAINS_TOKEN: every word of the operand is a word of the text; `*` stands for any further characters. */
export function tokenMatcher(operand: string): (text: string) => boolean {
  const words = new Set(operand.toLowerCase().match(/[\p{L}\p{N}*]+/gu));
  const tests = [...words].map(wildcardMatcher);
  return (text) => {
    const tokens = tokensOf(text);
    return tests.length > 0 && tests.every((test) => tokens.some(test));
  };
}

/**
 * A test for a word with wildcards. Each part between two of them is looked for once, at the first place after the last:
 * a pattern would try all the places of all the parts, which for thirty wildcards never ends.
 */
function wildcardMatcher(word: string): (token: string) => boolean {
  const [first = '', ...rest] = word.split('*');
  const last = rest.pop();
  if (last === undefined) return (token) => token === first;
  return (token) => {
    const end = token.length - last.length;
    if (!token.startsWith(first) || !token.endsWith(last)) return false;
    let at = first.length;
    for (const part of rest) {
      const found = token.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= end;
  };
}

/** A test for a search's `query`: every word of it begins a word of the text. */
export function queryMatcher(query: string): (text: string) => boolean {
  const words = tokensOf(query);
  const patterns = words.map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u'));
  return (text) => {
    const lower = text.toLowerCase();
    // Most records lack the word altogether, and `includes` says so much sooner than a pattern.
    return words.every((word) => lower.includes(word)) && patterns.every((pattern) => pattern.test(lower));
  };
}
