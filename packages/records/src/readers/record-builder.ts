import type { Field } from '../field.js';
import type { Cell, ReadContext } from '../record.js';

/** Roles of which a record of a person has one, beside any other identifier. */
const SUBJECT = new Set([
  'person',
  'family-name',
  'given-name',
  'full-name',
  'social-security',
  'medical-record',
  'plan-number',
  'birth-date',
]);
/** Cells that one object may hold before they are given on; keeps memory flat in a long list of values. */
const MOST_CELLS = 400;

/** A document inside a value, whatever the field is called. */
const DOCUMENT = /^\s*[{[<]\s*\S/;
/** What a label looks like: words, not a person's. */
const LABEL = /^\s*[A-Za-z][\w .#/()*:?-]{1,50}$/;
/** After so many names of people and things, a file holds no names of fields. */
const MOST_STRANGERS = 2_000;
/** An answer may stand in an object inside of the question's. */
const DEEPEST_VALUE = 2;
/** Roles of numbers that the one who gave them tells apart. */
const NUMBERED = new Set(['medical-record', 'other-number']);
/** Role and field of the one who gave a number: part of the number, and no value of its own. */
const ISSUER = 'issuer';
const LONGEST_ISSUER = 200;
/** Lines that may stand between two values of one record outside of any object. */
const NEAR = 3;

interface OpenField {
  readonly field: Field;
  readonly isElement: boolean;
  readonly line: number;
  cells: Cell[];
  /** The field that a label in the object names. */
  labelled: Field | undefined;
  /** A nested object that is a record by itself, until a second one shows that they are a list. */
  nested: { cells: Cell[]; line: number; endLine: number } | undefined;
  isList: boolean;
  /** Who gave the number that the object holds. */
  issuer: string | undefined;
}

/**
 * Makes records of nested objects. An element of a list that holds identifiers of a person is a record; a nested object
 * belongs to the object around it, unless several of them are records.
 */
export class RecordBuilder {
  private readonly frames: OpenField[] = [];
  /** Texts that could have been the name of a field, and are none. */
  private strangers = 0;
  /** Cells outside of any object: those on lines near each other are a record. */
  private loose: Cell[] = [];

  constructor(private readonly context: ReadContext) {}

  get depth(): number {
    return this.frames.length;
  }

  open(field: Field, line: number, isElement: boolean): void {
    this.frames.push({ field, isElement, line, cells: [], labelled: undefined, nested: undefined, isList: false, issuer: undefined });
  }

  /** The field of the open object. */
  get field(): Field {
    return this.frames.at(-1)?.field ?? this.context.root;
  }

  /** The names of the open object are those of a standard from here on. */
  enterStandard(standard: string, name: string): void {
    const frame = this.frames.at(-1);
    if (!frame || (frame.field.standard === standard && frame.field.isTop && frame.field.name === name)) return;
    this.frames[this.frames.length - 1] = { ...frame, field: frame.field.standardChild(standard, name) };
  }

  cell(own: Field, text: string, line: number): void {
    const frame = this.frames.at(-1);
    if (this.takesLabel(own, text) || this.takesIssuer(own, text)) return;
    const field = this.labelledField(own) ?? own;
    const { role, other } = field.meaning;
    if (role !== undefined && role !== 'text' && !DOCUMENT.test(text)) this.keep(frame, { field, text, line });
    else if (!other && mayHoldIdentifier(text)) this.keepAll(frame, this.context.readValue(text, field, line));
  }

  /** Takes a text that names the field of a value beside it: `{ "label": "Last name", … }`, `{ "name": { "value": "Last name" }, … }`. */
  private takesLabel({ meaning, parent }: Field, text: string): boolean {
    const isInside = meaning.isValue === true && parent?.meaning.isLabel === true;
    const frame = isInside || meaning.isLabel === true ? this.frames.at(isInside ? -2 : -1) : undefined;
    if (!frame || !this.isNameOfField(text)) return false;
    frame.labelled = this.context.root.child(text.trim());
    return true;
  }

  /** Takes what says who gave the number in the object around: `{ "system": "http://hl7.org/fhir/sid/us-ssn", "value": … }`. */
  private takesIssuer(own: Field, text: string): boolean {
    if (own.meaning.isIssuer !== true || text.length > LONGEST_ISSUER) return false;
    const inner = this.frames.at(-1);
    const frame = inner?.field === own ? this.frames.at(-2) : inner;
    if (frame) frame.issuer = text;
    return own.meaning.role === undefined;
  }

  /** The issuer of a number says which number it is, and may itself be no one who numbers people. */
  private nameNumbers({ issuer, cells }: OpenField): void {
    if (issuer === undefined) return;
    const { root } = this.context;
    const number = cells.find(({ field }) => NUMBERED.has(field.meaning.role ?? ''));
    if (!number) return;
    const named = root.child(issuer);
    cells.forEach((cell, i) => {
      if (named.meaning.role !== undefined && NUMBERED.has(cell.field.meaning.role ?? '')) cells[i] = { ...cell, field: named };
    });
    cells.push({ field: root.child(ISSUER), text: issuer, line: number.line });
  }

  private isNameOfField(text: string): boolean {
    if (this.strangers >= MOST_STRANGERS || !LABEL.test(text)) return false;
    const { role } = this.context.root.child(text.trim()).meaning;
    const isSo = role !== undefined && role !== 'text';
    if (!isSo) this.strangers++;
    return isSo;
  }

  /** The field of a value that something beside it, or in an object around it, names. */
  private labelledField(own: Field): Field | undefined {
    if (own.meaning.isValue)
      return this.frames
        .slice(-DEEPEST_VALUE)
        .reverse()
        .find(({ labelled }) => labelled)?.labelled;
    const frame = this.frames.at(-1);
    return frame?.field === own ? frame.labelled : undefined;
  }

  close(endLine: number): void {
    const frame = this.frames.pop();
    if (!frame) return;
    this.nameNumbers(frame);
    if (frame.nested) frame.cells.push(...frame.nested.cells);
    const parent = this.frames.at(-1);
    if (!parent) return this.emit(frame.cells, frame.line, endLine);
    if (!isRecord(frame.cells)) return this.lift(parent, frame.cells);
    if (frame.isElement || parent.isList) return this.emit(frame.cells, frame.line, endLine);
    this.addNested(parent, frame, endLine);
  }

  /** As `close`, of arguments and lists in code: what makes no record by itself belongs to what stands on the lines around it. */
  closeLoosely(endLine: number): void {
    const frame = this.frames.at(-1);
    if (!frame || this.frames.length > 1 || isRecord([...frame.cells, ...(frame.nested?.cells ?? [])])) return this.close(endLine);
    this.frames.pop();
    this.keepAll(undefined, [...frame.cells, ...(frame.nested?.cells ?? [])]);
  }

  /** Closes what is no part of what is around it: the body of a function. */
  closeApart(endLine: number): void {
    const frame = this.frames.pop();
    if (!frame) return;
    this.emit([...frame.cells, ...(frame.nested?.cells ?? [])], frame.line, endLine);
  }

  /** Closes what a broken file left open. */
  closeAll(line: number): void {
    while (this.frames.length > 0) this.close(line);
    this.emitLoose();
  }

  private addNested(parent: OpenField, frame: OpenField, endLine: number): void {
    if (!parent.nested) {
      parent.nested = { cells: frame.cells, line: frame.line, endLine };
      return;
    }
    this.emit(parent.nested.cells, parent.nested.line, parent.nested.endLine);
    this.emit(frame.cells, frame.line, endLine);
    parent.nested = undefined;
    parent.isList = true;
  }

  private lift(parent: OpenField, cells: readonly Cell[]): void {
    this.keepAll(parent, cells);
  }

  private keepAll(frame: OpenField | undefined, cells: readonly Cell[]): void {
    for (const cell of cells) this.keep(frame, cell);
  }

  private keep(frame: OpenField | undefined, cell: Cell): void {
    if (!frame) return this.keepLoose(cell);
    frame.cells.push(cell);
    if (frame.cells.length < MOST_CELLS) return;
    this.emit(frame.cells, frame.cells[0]?.line ?? frame.line, cell.line);
    frame.cells = [];
  }

  private keepLoose(cell: Cell): void {
    if (cell.line - (this.loose.at(-1)?.line ?? cell.line) > NEAR || this.loose.length >= MOST_CELLS) this.emitLoose();
    this.loose.push(cell);
  }

  private emitLoose(): void {
    const cells = this.loose;
    this.loose = [];
    this.emit(cells, cells[0]?.line ?? 1, cells.at(-1)?.line ?? 1);
  }

  private emit(cells: readonly Cell[], line: number, endLine: number): void {
    if (cells.length > 0) this.context.take({ group: this.context.root, cells, line, endLine });
  }
}

/** An identifier of which a person has one, beside another of any kind. */
function isRecord(cells: readonly Cell[]): boolean {
  let hasSubject = false;
  let hasOthers = false;
  let first: string | undefined;
  for (const { field } of cells) {
    const { role = '' } = field.meaning;
    if (role === ISSUER) continue;
    const kind = role.endsWith('-name') ? 'name' : role;
    first ??= kind;
    hasOthers ||= kind !== first;
    hasSubject ||= SUBJECT.has(role);
    if (hasSubject && hasOthers) return true;
  }
  return false;
}

/** What most values with digits are. */
const TIME_OR_UUID = /^(?:\d{4}-\d\d-\d\d[T ][\d:.]{4,18}(?:Z|[+-]\d\d:?\d\d)?|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})$/i;

/** A quick no for values without role that hold neither a digit beside another nor an address, so that most aren't read closely. */
export function mayHoldIdentifier(text: string): boolean {
  return text.length > 8 && (/\d\d/.test(text) || text.includes('@')) && !TIME_OR_UUID.test(text);
}
