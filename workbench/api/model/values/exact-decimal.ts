/** A decimal number without rounding: `digits` times ten to the minus `scale`. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Every binary digit of a double, as Java's `new BigDecimal(double)` prints it: 0.4 is 0.40000000000000002220446... */
export function exactDecimal(value: number): string {
  return print(ofDouble(value));
}

/** The exact product of a decimal text and a double. */
export function exactProduct(text: string, factor: number): string {
  const left = ofText(text);
  const right = ofDouble(factor);
  return print({ digits: left.digits * right.digits, scale: left.scale + right.scale });
}

function ofText(text: string): Decimal {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(`${whole}${fraction}`);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** Doubling a double is exact, so its fraction ends after as many steps as it has binary digits. */
function ofDouble(value: number): Decimal {
  let scaled = value;
  let halvings = 0;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    halvings += 1;
  }
  return { digits: BigInt(scaled) * 5n ** BigInt(halvings), scale: halvings };
}

function print({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  if (scale === 0) return `${sign}${text}`;
  return `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}
