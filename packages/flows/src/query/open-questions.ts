import type { Circles } from './circles.js';
import type { Dependencies, Needs } from './dependencies.js';

interface OpenQuestion {
  readonly needs: Needs | undefined;
  /** How many questions are open around it. */
  readonly depth: number;
}

/** Questions that are being answered. One that is asked again inside of itself has no answer there. */
export class OpenQuestions<Key> {
  private readonly open = new Map<Key, OpenQuestion>();

  constructor(
    private readonly needs: Dependencies,
    private readonly circles: Circles,
  ) {}

  get size(): number {
    return this.open.size;
  }

  /** True for a question that is asked inside of itself: what is being answered there isn't whole, and needs what the question needs. */
  meets(key: Key): boolean {
    const question = this.open.get(key);
    if (!question) return false;
    this.circles.meet(question.depth);
    this.needs.use(question.needs);
    return true;
  }

  /** Does the work for the innermost answer that is being made. What is thrown on the way leaves nothing behind for the next question. */
  answer<Answer>(key: Key, work: () => Answer): Answer {
    this.open.set(key, { needs: this.needs.open, depth: this.circles.innermost });
    try {
      return work();
    } finally {
      this.open.delete(key);
    }
  }
}
