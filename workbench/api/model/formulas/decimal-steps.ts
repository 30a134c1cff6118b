/** Doubles keep 15 decimal digits whatever they are. */
const DIGITS = 15;

/**
 * What a step of a calculation comes to. HubSpot works in decimal numbers, where 0.29 * 100 is 29 and not a little less: a
 * double is rounded to the digits that it keeps after each step. Null for what is no number (a division by nothing).
 */
export function decimal(value: number): number | null {
  if (Number.isInteger(value)) return value;
  return Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : null;
}

/** Rounds to so many decimal digits, as Java's BigDecimal does: `down` towards zero, `up` away from it, `nearest` with ties up. */
export function roundedTo(
  value: number,
  digits: number,
  direction: 'down' | 'up' | 'nearest',
): number | null {
  if (!Number.isInteger(digits)) return null;
  const size = shifted(Math.abs(value), digits);
  const whole = { down: Math.floor, up: Math.ceil, nearest: Math.round }[direction](size);
  return decimal(Math.sign(value) * shifted(whole, -digits));
}

/** Moves the decimal point: by its digits, since to multiply by a power of ten would bring in binary ones. */
function shifted(value: number, digits: number): number {
  if (digits === 0) return value;
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}
