/** The words of a text: runs of letters and digits, without case. */
export function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A test for CONTAINS_TOKEN: every word of the operand is a word of the text; `*` stands for any further characters. */
export function tokenMatcher(operand: string): (text: string) => boolean {
  const patterns =
    operand
      .toLowerCase()
      .match(/[\p{L}\p{N}*]+/gu)
      ?.map(patternOf) ?? [];
  return (text) => {
    const tokens = tokensOf(text);
    return patterns.length > 0 && patterns.every((pattern) => tokens.some((token) => pattern.test(token)));
  };
}

function patternOf(word: string): RegExp {
  return new RegExp(`^${word.split('*').join('.*')}$`, 'u');
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
