import type { Standard } from '@phitrace/core';
import type { Reader } from '../record.js';
import { countLineEnds } from './line-ends.js';
import { StandardRecord } from './standard-record.js';

interface Separators {
  readonly component: string;
  readonly element: string;
  /** What follows it separates nothing. */
  readonly release: string;
  readonly segment: string;
}

const USUAL: Separators = { component: ':', element: '+', release: '?', segment: "'" };
/** Says the separators where they are others: component, element, decimal mark, release, reserved, segment. */
const ADVICE = 'UNA';
const ADVISED = 6;
const HEADER = 'UNH';
const TYPE = 2;

/**
 * UN/EDIFACT (ISO 9735): messages about people in care, whose types the standard's table names. A record is what follows a
 * segment that names a patient, up to the next one or the end of the message.
 */
export function edifactReader(standard: Standard): Reader {
  const known = { standard, messages: new Set(standard.messages), subjects: new Set(standard.subjects) };
  return (text, context) => {
    const message = new Message(new StandardRecord(context, standard.id), known);
    const separators = separatorsOf(text);
    let { line } = context;
    for (const raw of splitAt(text, separators.segment, separators.release)) {
      const segment = raw.trimStart();
      line += countLineEnds(raw, 0, raw.length - segment.length);
      message.segment(elementsOf(segment.trimEnd(), separators), line);
      line += countLineEnds(segment);
    }
    message.end();
    return [];
  };
}

/** A segment by its elements, and these by their components. */
type Segment = readonly (readonly string[])[];

class Message {
  private isOfCare = false;
  private hasSubject = false;

  constructor(
    private readonly record: StandardRecord,
    private readonly known: { readonly standard: Standard; readonly messages: ReadonlySet<string>; readonly subjects: ReadonlySet<string> },
  ) {}

  segment(elements: Segment, line: number): void {
    const [name, qualifier] = namesOf(elements);
    if (name === HEADER) this.begin(elements[TYPE]?.[0] ?? '');
    if (!this.isOfCare) return;
    if (this.known.subjects.has(`${name}*${qualifier}`)) this.beginSubject();
    for (const { key, value } of valuesOf(this.known.standard, elements)) this.record.add(key, value, line);
  }

  end(): void {
    this.record.end();
  }

  private begin(type: string): void {
    this.record.end();
    this.isOfCare = this.known.messages.has(type);
    this.hasSubject = false;
  }

  /** What stands before the first patient of a message is about that one. */
  private beginSubject(): void {
    if (this.hasSubject) this.record.end();
    this.hasSubject = true;
  }
}

/** The name of a segment, and the code that says what it is about. */
function namesOf([[name = ''] = [], [qualifier = ''] = []]: Segment): [name: string, qualifier: string] {
  return [name, qualifier];
}

function separatorsOf(text: string): Separators {
  const start = text.trimStart();
  if (!start.startsWith(ADVICE)) return USUAL;
  const [component = '', element = '', , release = '', , segment = ''] = start.slice(ADVICE.length, ADVICE.length + ADVISED);
  return { component, element, release, segment };
}

function elementsOf(segment: string, { component, element, release }: Separators): string[][] {
  return splitAt(segment, element, release).map((part) => splitAt(part, component, release).map((text) => released(text, release)));
}

/** Where the release character is a space, none is used. */
const NO_RELEASE = ' ';

function splitAt(text: string, separator: string, release: string): string[] {
  if (separator === '') return [text];
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(separator); at !== -1; at = text.indexOf(separator, at + 1)) {
    if (isReleased(text, at, release)) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

/** An odd number of release characters stands before it; a pair of them is one that is meant. */
function isReleased(text: string, at: number, release: string): boolean {
  let count = 0;
  if (release !== NO_RELEASE) while (at > count && text[at - 1 - count] === release) count++;
  return count % 2 === 1;
}

function released(text: string, release: string): string {
  if (release === NO_RELEASE || !text.includes(release)) return text;
  let plain = '';
  for (let i = 0; i < text.length; i++) plain += text[i] === release ? (text[++i] ?? '') : text.charAt(i);
  return plain;
}

/**
 * The values of a segment that a table may name: by element and component, with or without the qualifier (`NAD*PAT-8.1`), and by
 * a code that stands in front of them (`PNA*PAT-SU`).
 */
function valuesOf({ fields }: Standard, elements: Segment): { key: string; value: string }[] {
  const [name, qualifier] = namesOf(elements);
  return elements.slice(1).flatMap((components, i) =>
    components.flatMap((value, j) => {
      const places = [`${i + 1}.${j + 1}`, ...(j === 1 ? [components[0] ?? ''] : [])];
      const keys = places.flatMap((place) => [`${name}*${qualifier}-${place}`, `${name}-${place}`]);
      const key = keys.find((each) => Object.hasOwn(fields, each));
      return key === undefined ? [] : [{ key, value }];
    }),
  );
}
