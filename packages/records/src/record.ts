import type { Field } from './field.js';

/** A value in a file. The text is never kept beyond the judgement of its record. */
export interface Cell {
  readonly field: Field;
  readonly text: string;
  /** Starts at 1. */
  readonly line: number;
}

/** Cells that belong to one person, event or row, in the order of the file. */
export interface DataRecord {
  /** What the record is one of: a table, an array, a segment group. Records of one group resemble each other. */
  readonly group: Field;
  readonly cells: readonly Cell[];
  readonly line: number;
  readonly endLine: number;
}

/** Takes the records of a file one by one, so that no file is held as records. */
export type TakeRecord = (record: DataRecord) => void;

/** What a reader could not read of a file. */
export interface ReadProblem {
  readonly line: number;
  readonly detail: string;
}

/** A reader goes over a text once. It never throws for what the text holds. */
export type Reader = (text: string, context: ReadContext) => readonly ReadProblem[];

/** What a reader is given beside the text. */
export interface ReadContext {
  readonly root: Field;
  readonly take: TakeRecord;
  /** Line of the text's first character in its file. */
  readonly line: number;
  /** Reads a text inside a value: another format, labelled values, free text. Gives the cells that belong to the value's record. */
  readonly readValue: (text: string, field: Field, line: number) => readonly Cell[];
}
