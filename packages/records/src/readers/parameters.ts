/** A statement whose values are given apart from it: `INSERT INTO patients (name, dob) VALUES (%s, %s)`. */
const STATEMENT =
  /^\s*(?:insert|replace)\s+into\s+[\w."'`[\]]{1,100}\s*\(([^()]{1,4000})\)\s*values\s*\((?:\s*(?:\?|%s|%\(\w{1,60}\)s|[$:@]\w{1,60})\s*,?){2,200}\)/i;

/** The columns that the values after a statement in code are of, one after the other. */
export class Parameters {
  private columns: readonly string[] = [];
  private at = 0;
  private depth = 0;

  /** Takes a statement with parameters, which stands in so many brackets; false for any other text. */
  begin(text: string, depth: number): boolean {
    const columns = text.length > 20 ? STATEMENT.exec(text)?.[1] : undefined;
    if (columns === undefined) return false;
    this.columns = columns.split(',').map((column) => column.replace(/["'`[\]\s]/g, ''));
    this.at = 0;
    this.depth = depth;
    return true;
  }

  /** The column of the next value. Rows may follow each other. */
  next(): string | undefined {
    return this.columns[this.at++ % (this.columns.length || 1)];
  }

  /** Forgets the statement when the brackets around it are closed. */
  end(depth: number): void {
    if (depth < this.depth) this.columns = [];
  }
}
