import type { Standard } from '@phitrace/core';
import type { Field } from '../field.js';
import type { Cell, ReadContext, Reader } from '../record.js';

/**
 * X12: any number of interchanges, each with the separators that its ISA segment says. A record is what follows a loop
 * that names a patient, subscriber or dependent, up to the next one.
 */
export function x12Reader(standard: Standard): Reader {
  return (text, context) => {
    const loop = new Loop(context, standard);
    let at = text.indexOf('ISA');
    let line = context.line + countLines(text, 0, Math.max(at, 0));
    while (at !== -1) {
      const separators = findSeparators(text, at);
      if (!separators) return [{ line, detail: 'the interchange header is cut off' }];
      const next = text.indexOf(`${separators.segment}`, at);
      let end = next === -1 ? text.length : next;
      while (end < text.length) {
        const from = end + separators.segment.length;
        const to = text.indexOf(separators.segment, from);
        end = to === -1 ? text.length : to;
        const segment = text.slice(from, end);
        line += countLines(text, from - separators.segment.length, from);
        const lead = segment.length - segment.trimStart().length;
        line += countLines(segment, 0, lead);
        const trimmed = segment.slice(lead).trimEnd();
        if (trimmed.startsWith('ISA')) {
          end = from + lead;
          break;
        }
        loop.segment(trimmed, separators, line);
        line += countLines(segment, lead, segment.length);
      }
      at = end < text.length ? end : -1;
    }
    loop.end();
    return [];
  };
}

interface Separators {
  readonly element: string;
  readonly component: string;
  readonly segment: string;
}

/** The separators of an interchange: the character after ISA, and the two after its sixteenth occurrence. */
function findSeparators(text: string, at: number): Separators | undefined {
  const element = text.charAt(at + 3);
  let last = at + 3;
  for (let i = 1; i < 16 && last !== -1; i++) last = text.indexOf(element, last + 1);
  if (element === '' || last === -1 || last + 2 >= text.length || last - at > 200) return undefined;
  return { element, component: text.charAt(last + 1), segment: text.charAt(last + 2) };
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) count++;
  return count;
}

/** Segments that are about the patient of the claim, whichever party was named last. */
const CLAIM = new Set(['CLM', 'CLP', 'HI', 'SBR']);
/** What begins a claim in a remittance. */
const PAYMENT = 'CLP';
/** Begins a message, and says which. */
const HEADER = 'ST';
/** A remittance names the insured where that is somebody else than the patient. */
const INSURED = 'NM1*IL';
/** Segments that end a transaction, and what is left after the last one. */
const ENVELOPE = new Set(['', HEADER, 'SE', 'GS', 'GE', 'IEA']);

class Loop {
  private cells: Cell[] = [];
  private start = 0;
  private last = 0;
  private isSubject = false;
  /** A claim that is paid names its patient, and the same one corrected, after it. */
  private isPaid = false;
  /** What the next subject is called was led by something about it. */
  private isLed = false;
  /** The message, `837`. */
  private message = '';
  /** The message is about people in care; one without a header may be. */
  private isOfCare = true;
  private readonly messages: ReadonlySet<string>;
  private readonly leads: ReadonlySet<string>;
  private readonly subjects: ReadonlySet<string>;
  private readonly fields = new Map<string, Map<string, (Field | null | undefined)[]>>();

  constructor(
    private readonly context: ReadContext,
    private readonly standard: Standard,
  ) {
    this.subjects = new Set(standard.subjects);
    this.messages = new Set(standard.messages);
    this.leads = new Set(standard.leads);
  }

  segment(text: string, separators: Separators, line: number): void {
    const elements = text.split(separators.element);
    const [name = '', qualifier = ''] = elements;
    if (ENVELOPE.has(name)) return this.envelope(name, qualifier);
    if (!this.isOfCare) return;
    this.beginWith(name, qualifier, line);
    if (!this.isSubject && !this.isLed && !CLAIM.has(name)) return;
    if (this.cells.length === 0) this.start = line;
    this.last = line;
    this.readElements(elements, separators.component, line);
  }

  private envelope(name: string, message: string): void {
    this.end();
    if (name !== HEADER) return;
    this.message = message;
    this.isOfCare = this.messages.has(message);
  }

  private beginWith(name: string, qualifier: string, line: number): void {
    if (name === PAYMENT) this.beginPayment();
    if (this.leads.has(`${this.message}*${name}`)) this.beginLed();
    if (name === 'NM1') this.beginParty(`${name}*${qualifier}`, line);
  }

  private readElements(elements: readonly string[], separator: string, line: number): void {
    const [name = ''] = elements;
    const qualifier = qualifierOf(elements);
    const fields = this.fieldsOf(name, qualifier);
    for (let i = 1; i < elements.length; i++) {
      const value = elements[i] ?? '';
      if (value === '') continue;
      let field = fields[i];
      // Null is an answer: there is no such field.
      if (field === undefined) fields[i] = field = this.fieldOf(name, qualifier, i);
      if (field) this.element(field, componentOf(value, name === 'HI' ? 1 : 0, separator), line);
    }
  }

  end(): void {
    this.isSubject = false;
    this.isPaid = false;
    this.isLed = false;
    this.endRecord();
  }

  private endRecord(): void {
    if (this.cells.length > 0) this.context.take({ group: this.context.root, cells: this.cells, line: this.start, endLine: this.last });
    this.cells = [];
  }

  private beginPayment(): void {
    this.end();
    this.isPaid = true;
  }

  /** What follows is of the subject that is named next. */
  private beginLed(): void {
    this.end();
    this.isLed = true;
  }

  private beginParty(party: string, line: number): void {
    const isSubject = this.subjects.has(party);
    if (isSubject && !this.isLed && (!this.isPaid || party === INSURED)) this.endRecord();
    this.isSubject = isSubject;
    if (isSubject) this.isLed = false;
    if (!isSubject || this.cells.length > 0) return;
    this.start = line;
  }

  private element(field: Field, text: string, line: number): void {
    if (text !== '') this.cells.push({ field, text, line });
  }

  /** The fields of a segment by the number of the element, filled in as they are met; null for one that has no role. */
  private fieldsOf(name: string, qualifier: string): (Field | null | undefined)[] {
    let byQualifier = this.fields.get(name);
    if (!byQualifier) this.fields.set(name, (byQualifier = new Map<string, (Field | null | undefined)[]>()));
    let fields = byQualifier.get(qualifier);
    if (!fields) {
      fields = [];
      if (byQualifier.size < MOST_QUALIFIERS) byQualifier.set(qualifier, fields);
    }
    return fields;
  }

  private fieldOf(segment: string, qualifier: string, at: number): Field | null {
    const number = String(at).padStart(2, '0');
    const name = [`${segment}*${qualifier}-${number}`, `${segment}-${number}`].find((candidate) =>
      Object.hasOwn(this.standard.fields, candidate),
    );
    const field = name === undefined ? undefined : this.context.root.standardChild(this.standard.id, name);
    return field?.meaning.role === undefined ? null : field;
  }
}

/** Some first elements are no qualifiers but values, of which there is no end. */
const MOST_QUALIFIERS = 200;

function componentOf(element: string, at: number, separator: string): string {
  return at === 0 && !element.includes(separator) ? element : (element.split(separator)[at] ?? '');
}

/** The element that says what another one is: of a name, which number it has; of other segments, their first. */
function qualifierOf(elements: readonly string[]): string {
  return elements[elements[0] === 'NM1' ? 8 : 1] ?? '';
}
