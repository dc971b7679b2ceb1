import { basename } from 'node:path/posix';
import type { DetectorData } from '@phitrace/core';
import { isAligned, isPrintedRow } from './readers/aligned.js';
import { isDelimited } from './readers/rows.js';
import type { Reader } from './record.js';

/** A format, as observations name it, and what reads it. */
export interface Format {
  readonly id: string;
  readonly read: Reader;
  /** The format itself says that its records are of people in care. */
  readonly isOfCare: boolean;
}

/** What reads a format, by its id. */
export type Readers = Readonly<Record<string, Reader>>;

/** The formats that are read, and how one is known by a file's name and first characters. */
export class Formats {
  private readonly byExtension: ReadonlyMap<string, string>;
  private readonly ofCare: ReadonlySet<string>;

  constructor(
    { formats }: Pick<DetectorData, 'formats'>,
    private readonly readers: Readers,
  ) {
    this.byExtension = new Map(Object.entries(formats.extensions).flatMap(([id, names]) => names.map((name) => [name, id])));
    this.ofCare = new Set(formats.ofCare);
  }

  /** Undefined for a file of no format that is read. */
  find(path: string, head: string): Format | undefined {
    const name = basename(path).toLowerCase();
    const extension = name.slice(name.lastIndexOf('.') + 1);
    const id = name.startsWith('.env') ? 'text' : (this.byExtension.get(extension) ?? 'text');
    return this.get(mayBeAnother(id) ? (sniff(head) ?? (id === 'text' ? (findTable(head) ?? id) : id)) : id);
  }

  /** The format of a text inside a value. */
  findEmbedded(text: string): Format | undefined {
    if (text.length <= SHORTEST) return undefined;
    const head = text.slice(0, 400);
    const id = sniff(head) ?? (head.includes('\n') ? findInText(text, head.replace(/^\s*\n/, '')) : undefined);
    return id === undefined ? undefined : this.get(id);
  }

  private get(id: string): Format | undefined {
    const read = this.readers[id];
    return read && { id, read, isOfCare: this.ofCare.has(id) };
  }
}

/** The format of a table in a text. */
function findTable(head: string): string | undefined {
  if (isDelimited(head.trimStart())) return 'delimited';
  return isAligned(head) ? 'aligned' : undefined;
}

/** The line under the names of a Markdown table. */
const RULE = /^\s*\|(?:\s*:?-{3,}:?\s*\|){2,}\s*$/m;

/** The format of a text of several lines inside of a value. */
function findInText(text: string, head: string): string | undefined {
  if (RULE.test(head)) return 'markdown';
  return findTable(head) ?? (isPrintedRow(text) ? 'printed-row' : undefined);
}

/** A shorter text is no message and no document. */
const SHORTEST = 60;

/** Files with such an extension may begin as one of another format: `.edi` is of both families of interchanges. */
function mayBeAnother(id: string): boolean {
  return id === 'text' || id === 'log' || id === 'delimited' || id === 'x12';
}

/** The header of a message or batch, with the delimiters that it names. */
const HL7 = /(?:^|[\r\n\v])\s*(?:FHS|BHS|MSH)([^\w\s])(?!\1)[^\w\s]{3,5}\1/;
/** The header of an interchange; a field that is cut short by a space makes it no other format. */
const X12 = /^\s*ISA([^\w\s])\d\d\1[^\n]{0,14}?\1\d\d\1/;
/** The header of an analyzer's message, which may stand in a frame. */
const LIS2 = /^\s*[\x05\x02]{0,2}[0-7]?H\|\\\^&\|/; // eslint-disable-line no-control-regex
/** The same in France, where four delimiters are declared in place of three. */
const HPRIM = /^\s*H\|[^\w\s|]{4}\|/;
/** An interchange, and the advice of its separators. */
const EDIFACT = /^\s*(?:UNA[^\n]{6}\s*)?UNB([^\w\s])UNO[A-Z]/;
/** A Medicare beneficiary's two numbers, county, ZIP code, date of birth and sex, with nothing between them. */
const CCLF = /^[1-9][A-Z\d]{10}.{11}[\d ]{10}\d{4}-\d\d-\d\d[012]/;
/** A case of a cancer registry: its kind, the version, the registry's number and the patient's. */
const NAACCR = (version: string) => new RegExp(`^[ACIM][1-3 ][\\d ].{13}${version}[\\d ]{10}.{12}\\d{8}`);
/** The first line of a German practice's file: its length, the number of the field, the kind of the set. */
const XDT = /^\s*01[34]8000\S{4}/;
/** A patient's or insurance segment of a pharmacy's claim. */
const NCPDP = /\x1e\x1cAM0[14]\x1c/; // eslint-disable-line no-control-regex
const MESSAGE = /^\s*(?:(?:FHS|BHS|MSH)([^\w\s])(?!\1)[^\w\s]{3,5}\1|ISA([^\w\s])\d\d\2)/;

/** True for the first segment of a message. */
export function isMessageStart(text: string): boolean {
  return MESSAGE.test(text);
}

/** True for a segment of a message: three letters and a delimiter. */
export function isMessageLine(text: string): boolean {
  return /^[A-Z][A-Z0-9]{1,2}[^\w\s]/.test(text);
}

/** What texts of a format begin with, the surest first. */
const BEGINNINGS: readonly (readonly [id: string, beginning: RegExp])[] = [
  ['hl7-v2', HL7],
  ['x12', X12],
  ['lis2', LIS2],
  ['hprim', HPRIM],
  ['edifact', EDIFACT],
  ['cclf', CCLF],
  ['naaccr-14', NAACCR('1[4-6]0')],
  ['naaccr-18', NAACCR('180')],
  ['xdt', XDT],
  ['ncpdp', NCPDP],
  ['vcard', /^\s*BEGIN:VCARD\b/i],
  ['xml', /^\s*<(?:\?xml|ClinicalDocument|Bundle|Patient)\b/],
  ['html', /^\s*<(?:!doctype html|html|body|div|table|section|article|main|form|dl|ul|p|h\d)\b[^<>]{0,2000}>/i],
  ['sql', /^\s*(?:insert\s+into|replace\s+into|update\s+\S{1,99}\s+set)\b/i],
  ['json', /^\s*[{[]\s*(?:\{\s*)?"[\w $.@-]{1,60}"\s*:/],
];

/** A format that the first characters of a text tell. */
function sniff(head: string): string | undefined {
  return BEGINNINGS.find(([, beginning]) => beginning.test(head))?.[0];
}
