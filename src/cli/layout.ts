/** A terminal that is no wider shows every line whole. */
export const WIDTH = 100;

/** Lines as they are written, each with its end. */
export function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** Text broken at spaces into lines no longer than the width; those after the first are indented by `hang` more. */
export function wrapped(text: string, { indent = 0, hang = 0 } = {}): readonly string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' '.repeat(indent + hang);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** Names and what belongs to them, in two columns; long texts go on below where they began. */
export function pairs(rows: readonly (readonly [name: string, text: string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.flatMap(([name, text]) =>
    wrapped(`${name.padEnd(width).replaceAll(' ', HELD)}${text}`, { indent: 2, hang: width }).map((line) =>
      line.replaceAll(HELD, ' '),
    ),
  );
}

// Stands for a space that is no place to break a line.
const HELD = '\u00a0';

/** Rows of cells under each other: the first column begins at the left, the others end at the right. A row of one cell is a heading. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const whole = rows.filter((row) => row.length > 1);
  const widths = (whole[0] ?? []).map((_, column) =>
    // Not as arguments of Math.max(): hundreds of thousands of rows would overflow the stack.
    whole.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `  ${cells.join('  ')}`.trimEnd();
  });
}
