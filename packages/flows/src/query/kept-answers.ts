import type { Circles } from './circles.js';
import type { Dependencies } from './dependencies.js';
import { OpenQuestions } from './open-questions.js';

/** Answers that are known, for as long as they hold. */
export class KeptAnswers {
  private readonly filling: OpenQuestions<object>;

  constructor(
    private readonly needs: Dependencies,
    private readonly circles: Circles,
  ) {
    this.filling = new OpenQuestions(needs, circles);
  }

  /** The answer that is known, or the one that is made now. */
  get<Key, Answer extends object>(memory: Map<Key, Answer>, key: Key, make: () => Answer): Answer {
    const known = memory.get(key);
    if (known) return this.use(known);
    const answer = this.needs.track(() => this.circles.answer(make, () => memory.delete(key)));
    memory.set(key, answer);
    return answer;
  }

  /** The same of an answer that is filled: where it is asked for inside of itself, it is what it has become by then. */
  getFilled<Key, Answer extends object>(memory: Map<Key, Answer>, key: Key, empty: Answer, fill: (answer: Answer) => void): Answer {
    const known = memory.get(key);
    if (known) {
      this.filling.meets(known);
      return this.use(known);
    }
    const forget = () => memory.delete(key);
    const make = () => {
      this.filling.answer(empty, () => fill(empty));
      return empty;
    };
    memory.set(key, empty);
    try {
      return this.needs.track(() => this.circles.answer(make, forget));
    } catch (error) {
      forget();
      throw error;
    }
  }

  private use<Answer extends object>(known: Answer): Answer {
    this.circles.use(known);
    return this.needs.useAnswer(known);
  }
}
