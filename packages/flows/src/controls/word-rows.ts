import { splitWords } from '@phitrace/naming';

/** Words that follow one another, as a list of them is written: `require role`. */
export class WordRows {
  private readonly rows: readonly (readonly string[])[];

  constructor(rows: readonly string[]) {
    this.rows = rows.map((row) => row.split(' '));
  }

  /** True for a name or text that has one of the rows: `requireRole`. */
  isIn(text: string): boolean {
    if (this.rows.length === 0) return false;
    const words = splitWords(text);
    return this.rows.some((row) => words.some((_, at) => row.every((word, i) => words[at + i] === word)));
  }
}
