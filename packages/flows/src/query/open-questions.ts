import type { Dependencies, Needs } from './dependencies.js';

/** Questions that are being answered. One that is asked again inside of itself has no answer there. */
export class OpenQuestions<Key> {
  private readonly open = new Map<Key, Needs | undefined>();

  constructor(private readonly needs: Dependencies) {}

  get size(): number {
    return this.open.size;
  }

  /** True for a question that is asked inside of itself: what is being answered there isn't whole, and needs what the question needs. */
  meets(key: Key): boolean {
    if (!this.open.has(key)) return false;
    this.needs.meet(this.open.get(key));
    return true;
  }

  /** Does the work for an answer. What is thrown on the way leaves nothing behind for the next question. */
  answer<Value>(key: Key, work: () => Value): Value {
    this.open.set(key, this.needs.open);
    try {
      return work();
    } finally {
      this.open.delete(key);
    }
  }
}
