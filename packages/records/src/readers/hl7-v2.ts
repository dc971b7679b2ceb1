import type { Standard } from '@phitrace/core';
import type { Field } from '../field.js';
import type { Cell, ReadContext, Reader } from '../record.js';
import { mayHoldIdentifier } from './record-builder.js';

interface Delimiters {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escape: string;
  readonly subcomponent: string;
}

const USUAL: Delimiters = { field: '|', component: '^', repetition: '~', escape: '\\', subcomponent: '&' };
/** Framing bytes of MLLP, and the mark of a file's encoding. */
const FRAMING = /[\v\x1c\ufeff]/g; // eslint-disable-line no-control-regex

/**
 * HL7 v2: segments that end with CR, LF or both, delimiters as each MSH says, batches and MLLP frames around any number
 * of messages, text before the first. A message is a record, and each further patient in it (merged, swapped, found by a query)
 * is one more. Segments that the standard's table doesn't name, such as those that a site defines (Z…), are read for what their
 * fields say by shape; those of staff and organisations are not.
 */
export function hl7Reader(standard: Standard): Reader {
  const places = placesBySegment(standard);
  const [subjects, others] = [new Set(standard.subjects), new Set(standard.others)];
  return (text, context) => {
    const message = new Message(context, { id: standard.id, places, subjects, others });
    let line = context.line;
    for (const part of text.split('\n')) {
      for (const segment of part.split('\r')) message.segment(segment.replace(FRAMING, '').trim(), line);
      line++;
    }
    message.end();
    return [];
  };
}

interface FieldPlace {
  readonly field: number;
  readonly component: number;
  /** The last of several components that are one value: the area and the number of a telephone. */
  readonly last: number;
  readonly name: string;
}

/** `PID-5.1`, or `PID-13.6-7` for a value in two components, as places by segment. */
function placesBySegment({ fields }: Standard): Map<string, FieldPlace[]> {
  const places = new Map<string, FieldPlace[]>();
  for (const name of Object.keys(fields)) {
    const [, segment, field, component, last = component] = /^(\w{3})-(\d+)\.(\d+)(?:-(\d+))?$/.exec(name) ?? [];
    if (segment === undefined) continue;
    places.set(segment, [...(places.get(segment) ?? []), { field: Number(field), component: Number(component), last: Number(last), name }]);
  }
  return places;
}

/** What is known of segments by their names. */
interface Segments {
  readonly id: string;
  readonly places: ReadonlyMap<string, readonly FieldPlace[]>;
  /** Of the patient. */
  readonly subjects: ReadonlySet<string>;
  /** Of staff, organisations and the transport. */
  readonly others: ReadonlySet<string>;
}

const SEGMENT = /^[A-Z][A-Z0-9]{2}$/;

class Message {
  private cells: Cell[] = [];
  private start = 0;
  private last = 0;
  private hasSubject = false;
  private delimiters = USUAL;
  private readonly group: Field;
  private readonly fields = new Map<FieldPlace, Field>();

  constructor(
    private readonly context: ReadContext,
    private readonly standard: Segments,
  ) {
    this.group = context.root;
  }

  segment(text: string, line: number): void {
    const name = text.slice(0, 3);
    if (name === 'MSH' && text.length > 8) this.begin(text, line);
    if (text[3] !== this.delimiters.field || this.standard.others.has(name)) return;
    if (this.standard.subjects.has(name)) this.beginSubject(line);
    const values = text.split(this.delimiters.field);
    const places = this.standard.places.get(name);
    if (!places) return this.unknown(name, values, line);
    for (const place of places) {
      const value = values[place.field];
      if (value !== undefined && value !== '') this.values(place, value, line);
    }
    this.last = line;
  }

  private unknown(name: string, values: readonly string[], line: number): void {
    if (!SEGMENT.test(name)) return;
    for (const value of values) {
      const text = value.replaceAll(this.delimiters.component, '  ');
      if (mayHoldIdentifier(text)) this.cells.push(...this.context.readValue(text, this.group.child(name), line));
    }
    this.last = line;
  }

  end(): void {
    if (this.cells.length > 0) this.context.take({ group: this.group, cells: this.cells, line: this.start, endLine: this.last });
    this.cells = [];
  }

  private beginSubject(line: number): void {
    if (this.hasSubject) {
      this.end();
      this.start = line;
    }
    this.hasSubject = true;
  }

  private begin(header: string, line: number): void {
    this.end();
    this.hasSubject = false;
    const [component = '^', repetition = '~', escape = '\\', subcomponent = '&'] = header.slice(4, 8);
    this.delimiters = { field: header.charAt(3), component, repetition, escape, subcomponent };
    this.start = line;
  }

  private values(place: FieldPlace, value: string, line: number): void {
    const { repetition } = this.delimiters;
    const field = this.fieldOf(place);
    for (const part of value.includes(repetition) ? value.split(repetition) : [value]) {
      const text = this.partOf(part, place);
      if (text !== '') this.cell(field, this.unescape(text), line);
    }
  }

  /** What stands at a place; nothing where one of its components is empty. */
  private partOf(value: string, { component: first, last }: FieldPlace): string {
    const { component, subcomponent } = this.delimiters;
    let text = '';
    for (let at = first; at <= last; at++) {
      const whole = nthPart(value, at, component);
      if (whole === '') return '';
      const own = whole.includes(subcomponent) ? nthPart(whole, 1, subcomponent) : whole;
      text = at === first ? own : `${text} ${own}`;
    }
    return text;
  }

  private fieldOf(place: FieldPlace): Field {
    let field = this.fields.get(place);
    if (!field) this.fields.set(place, (field = this.group.standardChild(this.standard.id, place.name)));
    return field;
  }

  private cell(field: Field, text: string, line: number): void {
    if (this.cells.length === 0 && this.start === 0) this.start = line;
    if (field.meaning.role === 'text') this.cells.push(...this.context.readValue(text, field, line));
    else this.cells.push({ field, text, line });
  }

  private unescape(text: string): string {
    const { escape, field, component, subcomponent, repetition } = this.delimiters;
    if (!text.includes(escape)) return text;
    const meanings: Readonly<Record<string, string>> = { F: field, S: component, T: subcomponent, R: repetition, E: escape };
    return text
      .split(escape)
      .map((part, i) => (i % 2 === 0 ? part : (meanings[part] ?? ' ')))
      .join('');
  }
}

/** The part of a text at a place, from 1, between separators; empty when there is none. */
function nthPart(text: string, place: number, separator: string): string {
  let from = 0;
  for (let i = 1; i < place; i++) {
    from = text.indexOf(separator, from) + 1;
    if (from === 0) return '';
  }
  const end = text.indexOf(separator, from);
  return end === -1 ? text.slice(from) : text.slice(from, end);
}
