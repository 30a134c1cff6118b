/** A body as one can read it: JSON indented, anything else (a cut-off body too) as it is. */
export function prettyBody(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
