import type { Value } from '../value.js';

/** What stands under a key; asked for at most once. */
export type ReadEntry = (key: string) => Value | undefined;

/**
 * Entries that are read when they are asked for: in code a value may come from anywhere, and only those that a check
 * speaks of are worth the way.
 */
export class Entries implements ReadonlyMap<string, Value> {
  private readonly known = new Map<string, Value | undefined>();

  /** @param listKeys keys that are surely there, for who asks for all */
  constructor(
    private readonly read: ReadEntry,
    private readonly listKeys: () => readonly string[],
  ) {}

  get(key: string): Value | undefined {
    if (!this.known.has(key)) this.known.set(key, this.read(key));
    return this.known.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get size(): number {
    return [...this].length;
  }

  *entries(): MapIterator<[string, Value]> {
    for (const key of this.listKeys()) {
      const value = this.get(key);
      if (value) yield [key, value];
    }
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}
