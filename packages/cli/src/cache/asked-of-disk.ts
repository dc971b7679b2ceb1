import type { DiskAnswer, Question } from './questions.js';

/** What some work asked of the disk. */
export class AskedOfDisk {
  private readonly known = new Map<string, DiskAnswer>();
  /** False when what was asked can't be asked again: a program was run, or a file changed under the work. */
  private isWhole = true;

  add(question: Question, answer: string): void {
    const key = JSON.stringify(question);
    const before = this.known.get(key);
    if (before && before[1] !== answer) this.isWhole = false;
    this.known.set(key, [question, answer]);
  }

  addAll({ known, isWhole }: AskedOfDisk): void {
    for (const each of known.values()) this.add(...each);
    if (!isWhole) this.lose();
  }

  lose(): void {
    this.isWhole = false;
  }

  /** Every question once; undefined when that is not all that the work depends on. */
  get answers(): readonly DiskAnswer[] | undefined {
    return this.isWhole ? [...this.known.values()] : undefined;
  }
}
