/** What a record itself holds under a key. Ids come from content, and `constructor` may be one of them. */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
