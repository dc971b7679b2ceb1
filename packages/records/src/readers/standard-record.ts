import type { Cell, ReadContext } from '../record.js';

/** A record that a file writes field by field, under the names or numbers of a standard. Fields without a role are left out. */
export class StandardRecord {
  private cells: Cell[] = [];

  constructor(
    private readonly context: ReadContext,
    private readonly standard: string,
  ) {}

  add(name: string, text: string, line: number): void {
    const field = this.context.root.standardChild(this.standard, name);
    const { role } = field.meaning;
    if (role === undefined || text === '') return;
    if (role === 'text') this.cells.push(...this.context.readValue(text, field, line));
    else this.cells.push({ field, text, line });
  }

  /** Hands over what was added, and begins the next one. */
  end(): void {
    const [first] = this.cells;
    const endLine = this.cells.at(-1)?.line;
    if (first && endLine !== undefined) this.context.take({ group: this.context.root, cells: this.cells, line: first.line, endLine });
    this.cells = [];
  }
}
