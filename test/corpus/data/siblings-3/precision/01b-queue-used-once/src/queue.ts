export type Worker<T> = (job: T, turn: number) => void | Promise<void>;
export class Queue<T> {
  private readonly waiting: T[] = [];
  private turn = 0;
  constructor(private readonly worker: Worker<T>) {}
  add(...jobs: T[]): this { this.waiting.push(...jobs); return this; }
  async drain(): Promise<number> {
    for (let job = this.waiting.shift(); job !== undefined; job = this.waiting.shift()) await this.worker(job, this.turn++);
    return this.turn;
  }
}
