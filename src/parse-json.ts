/** What a JSON text says, or why it is none: "it is not JSON: ...". A mark at its beginning (BOM) is no part of it. */
export function readJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: `it is not JSON: ${error.message}` };
  }
}

/** What a JSON text says; undefined, which no JSON says, when it is none. */
export function parseJson(text: string): unknown {
  const read = readJson(text);
  return 'value' in read ? read.value : undefined;
}
