/** A number as it is read: `1,234.5`. */
export function plain(value: number, decimals = 1): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: decimals });
}

/** An amount without its currency; cents only where they matter. */
export function amount(value: number): string {
  return plain(value, Math.abs(value) < 10 ? 2 : 0);
}

/** `1 deal`, `1,200 deals`. */
export function count(number: number, one: string, several = `${one}s`): string {
  return `${plain(number, 0)} ${number === 1 ? one : several}`;
}
