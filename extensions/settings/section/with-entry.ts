/** A record with a value under a key, or without the key when the value is undefined. */
export function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: NoInfer<Value> | undefined,
): Record<string, Value> {
  const { [key]: _before, ...others } = record;
  return value === undefined ? others : { ...record, [key]: value };
}
