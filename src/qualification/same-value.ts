/** What a stored text stands for, and so when two of them are the same. */
export type ValueType = 'text' | 'number' | 'choice' | 'choices' | 'day' | 'instant' | 'truth';

/**
 * Whether two stored values are the same by their type, however they are written. Texts are never read as anything else: "007" is
 * not "7". What cannot be read as its type is compared as it is written.
 *
 * @example
 * isSameValue('number', '70', '70.0'); // true
 * isSameValue('choices', 'a;b', 'b;a'); // true
 * isSameValue('text', '70', '70.0'); // false
 */
export function isSameValue(type: ValueType, one: string | null, other: string | null): boolean {
  const [a, b] = [one ?? '', other ?? ''];
  if (a === b) return true;
  if (a === '' || b === '') return false;
  const [readA, readB] = [comparable(type, a), comparable(type, b)];
  return readA !== null && readA === readB;
}

/** Whether a stored value says yes, however it is written; null when it says neither yes nor no. */
export function truthOf(stored: string | null | undefined): boolean | null {
  const text = stored?.trim().toLowerCase() ?? '';
  if (['true', 'yes', '1'].includes(text)) return true;
  return ['false', 'no', '0'].includes(text) ? false : null;
}

/** A value that is equal for equal values; null for what cannot be read as its type. */
function comparable(type: ValueType, text: string): string | number | boolean | null {
  switch (type) {
    case 'text':
    case 'choice':
      return text;
    case 'number':
      return finite(Number(text));
    // HubSpot gives several checked boxes back in another order.
    case 'choices':
      return [...new Set(text.split(';').filter((option) => option !== ''))].toSorted().join(';');
    case 'truth':
      return truthOf(text);
    case 'day':
      return dayOf(text);
    case 'instant':
      return instantOf(text);
  }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/**
 * An instant in milliseconds; null for a text that is none. HubSpot writes it in ISO 8601, and takes and at times gives
 * milliseconds.
 */
export function instantOf(text: string): number | null {
  const at = /^-?\d+$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isNaN(new Date(at).getTime()) ? null : at;
}

/** A date of HubSpot's is a day, or the midnight (UTC) that begins it. */
function dayOf(text: string): string | null {
  const at = instantOf(text);
  return at === null ? null : new Date(at).toISOString().slice(0, 10);
}
