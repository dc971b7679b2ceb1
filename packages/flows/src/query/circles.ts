/** An answer that rests on a question which is still open, further out. */
interface PartialAnswer {
  /** The outermost question that it rests on, by how many are open around that. */
  rest: number;
  readonly answer: object;
  readonly forget: () => void;
}

/**
 * What answers rest on. A question that is met inside of itself has no answer there, so that what is found out on the way is not
 * the whole answer to its own question. It is known for as long as the outermost of the questions is open that it rests on, which
 * keeps the work small, and forgotten then: what is known for good is the same in whatever order questions are asked.
 */
export class Circles {
  /** How many questions are open. */
  private depth = 0;
  /** The outermost question that the answer rests on which is being made. */
  private rest = Infinity;
  private readonly partial: PartialAnswer[] = [];
  private readonly byAnswer = new Map<object, PartialAnswer>();

  /** How many questions are open around the innermost one. */
  get innermost(): number {
    return this.depth - 1;
  }

  /** Makes the answer to a question; `forget` is called when it turns out not to be whole, after others have used it. */
  answer<Answer extends object>(make: () => Answer, forget: () => void = () => undefined): Answer {
    const depth = this.depth;
    const outer = this.rest;
    const from = this.partial.length;
    this.depth = depth + 1;
    this.rest = Infinity;
    try {
      const answer = make();
      if (this.rest < depth) this.partial.push({ rest: this.rest, answer, forget });
      return answer;
    } finally {
      this.depth = depth;
      this.close(from);
      this.rest = Math.min(outer, this.rest < depth ? this.rest : Infinity);
    }
  }

  /** The answer that is being made met a question which so many were open around. */
  meet(depth: number): void {
    this.rest = Math.min(this.rest, depth);
  }

  /** It met a limit. Only for the outermost question it is all that can be said. */
  cut(): void {
    this.meet(0);
  }

  /** It needs an answer that is known. */
  use(answer: object): void {
    const partial = this.byAnswer.size > 0 ? this.byAnswer.get(answer) : undefined;
    if (partial) this.meet(partial.rest);
  }

  isPartial(answer: object): boolean {
    return this.byAnswer.has(answer);
  }

  /** What was found out inside of a question rests on what that rests on; on nothing but itself, it has served. */
  private close(from: number): void {
    if (this.rest < this.depth) {
      for (let i = from; i < this.partial.length; i++) this.settle(this.partial[i]);
      return;
    }
    for (const { answer, forget } of this.partial.splice(from)) {
      this.byAnswer.delete(answer);
      forget();
    }
  }

  private settle(partial: PartialAnswer | undefined): void {
    if (!partial) return;
    partial.rest = Math.min(partial.rest, this.rest);
    this.byAnswer.set(partial.answer, partial);
  }
}
