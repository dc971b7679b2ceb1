import type { ReadContext } from '../record.js';
import type { DelimitedValue, TableRow } from './rows.js';
import { namesColumns, readTable } from './table.js';

/** Rows that are held until it is known what their columns are called. */
const MOST_ROWS = 2_000;
const FEWEST_VALUES = 2;
/** A longer list is no row. */
const MOST_COLUMNS = 300;

interface Open {
  readonly isList: boolean;
  /** The values of a list that holds nothing else so far. */
  values: DelimitedValue[] | undefined;
  readonly rows: TableRow[];
  /** What each object of this list is called, as those that describe columns are. */
  readonly labels: DelimitedValue[];
  /** It holds a label already. */
  isLabelled: boolean;
  /** A list of names in this object, or the first row of this list. */
  columns: DelimitedValue[] | undefined;
  /** Lists of rows in this object. */
  readonly tables: TableRow[][];
}

/**
 * Tables that are written as lists of lists: their columns stand in the first list, in a list beside them
 * (`{ "columns": […], "data": [[…]] }`), of names or of what describes each column, or nowhere. A list that turns out to be no row gives its values back.
 */
export class ListTables {
  private readonly open: Open[] = [];

  constructor(
    private readonly context: ReadContext,
    private readonly giveBack: (value: DelimitedValue) => void,
  ) {}

  begin(isList: boolean): void {
    const around = this.open.at(-1);
    if (around) this.breakRow(around, this.open.at(-2));
    this.open.push({ isList, values: isList ? [] : undefined, rows: [], labels: [], isLabelled: false, columns: undefined, tables: [] });
  }

  /** True for a value of a row, which is read with its table. */
  takes(text: string, line: number): boolean {
    const own = this.open.at(-1);
    if (own?.values?.length === MOST_COLUMNS) this.breakRow(own, this.open.at(-2));
    own?.values?.push({ text, line });
    return own?.values !== undefined && this.open.at(-2)?.isList === true;
  }

  /** Notes what an object in a list is called, by its first label. */
  noteLabel(text: string, line: number): void {
    const own = this.open.at(-1);
    if (own?.isList !== false || own.isLabelled) return;
    own.isLabelled = true;
    this.labelElement(this.open.at(-2), { text, line });
  }

  private labelElement(list: Open | undefined, label: DelimitedValue): void {
    if (list?.isList === true && list.labels.length < MOST_COLUMNS) list.labels.push(label);
  }

  end(endLine: number): void {
    const own = this.open.pop();
    const around = this.open.at(-1);
    if (!own) return;
    if (own.rows.length > 0) this.addTable(around, this.toTable(own));
    own.tables.forEach((table) => this.read(own.columns, table));
    if (around?.isList === false && namesColumns(own.labels, this.context.root)) around.columns ??= own.labels;
    if (own.values !== undefined && own.values.length > 0) this.endList(own.values, around, endLine);
  }

  private endList(values: DelimitedValue[], around: Open | undefined, endLine: number): void {
    if (around?.isList === false) around.columns ??= namesColumns(values, this.context.root) ? values : undefined;
    if (around?.isList !== true) return;
    if (values.length < FEWEST_VALUES || values.every(({ text }) => !/[^\d.+-]/.test(text))) return values.forEach(this.giveBack);
    around.rows.push({ values, endLine });
    if (around.rows.length >= MOST_ROWS) this.read(undefined, this.toTable(around));
  }

  /** The rows of a list, which are then forgotten, below the names of its columns. */
  private toTable(list: Open): TableRow[] {
    const rows = list.rows.splice(0);
    const [first] = rows;
    if (list.columns) return [{ values: list.columns, endLine: first?.endLine ?? 0 }, ...rows];
    if (first && namesColumns(first.values, this.context.root)) list.columns = [...first.values];
    return rows;
  }

  /** A table waits for the end of the object that it stands in, which may name its columns later. */
  private addTable(around: Open | undefined, table: TableRow[]): void {
    if (around?.isList === false) around.tables.push(table);
    else this.read(undefined, table);
  }

  private read(columns: DelimitedValue[] | undefined, rows: readonly TableRow[]): void {
    const named = columns ? [{ values: columns, endLine: rows[0]?.endLine ?? 0 }, ...rows] : rows;
    readTable(named.values() as Iterator<TableRow, undefined>, this.context);
  }

  /** What holds a list or an object is no row, and neither is what is too long. */
  private breakRow(row: Open, around: Open | undefined): void {
    const values = row.values ?? [];
    row.values = undefined;
    if (around?.isList === true) values.forEach(this.giveBack);
  }
}
