/** What `Map` and `WeakMap` share. */
interface Memory<Key, Value> {
  get(key: Key): Value | undefined;
  has(key: Key): boolean;
  set(key: Key, value: Value): unknown;
}

/** The value that was made for a key before, `undefined` among them, else the one that is made now. */
export function memoize<Key, Value>(memory: Memory<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined || memory.has(key)) return known as Value;
  const made = make();
  memory.set(key, made);
  return made;
}
