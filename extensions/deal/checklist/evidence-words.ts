const FIRST_LINE_LENGTH = 140;
const ROWS_LEAST = 2;
const ROWS_MOST = 12;
// About what fits in half a card; more on a line leaves rows empty, which harms nobody.
const CHARACTERS_IN_A_ROW = 40;

/** The beginning of a text, for a line that says what it is about. */
export function firstLine(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  return line.length > FIRST_LINE_LENGTH ? `${line.slice(0, FIRST_LINE_LENGTH)}…` : line;
}

/** How many rows a field needs to show a text, up to as many as leave the rest of the card in sight. */
export function rowsFor(text: string): number {
  let rows = 0;
  // A field of 65,536 characters is not counted to its end with every key.
  for (const line of text.split('\n', ROWS_MOST))
    rows += Math.max(1, Math.ceil(line.length / CHARACTERS_IN_A_ROW));
  return Math.min(ROWS_MOST, Math.max(ROWS_LEAST, rows));
}
