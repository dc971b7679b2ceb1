export interface Attempt<T, R> { (input: T, attempt: number): Promise<R> }

export class Retrying {
  constructor(private readonly times = 3, private readonly waitMs = 200) {}

  async one<T, R>(input: T, attempt: Attempt<T, R>): Promise<R> {
    let last: unknown;
    for (let n = 1; n <= this.times; n++) {
      try {
        return await attempt(input, n);
      } catch (error) {
        last = error;
        await new Promise((done) => setTimeout(done, this.waitMs * n));
      }
    }
    throw last;
  }
  async *all<T, R>(inputs: Iterable<T>, attempt: Attempt<T, R>): AsyncGenerator<R> {
    for (const input of inputs) yield await this.one(input, attempt);
  }
}
export const retrying = new Retrying();
