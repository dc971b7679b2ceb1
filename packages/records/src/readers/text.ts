import type { Field } from '../field.js';
import type { Cell, ReadContext, Reader } from '../record.js';

/** A label of one to five words and what follows it: `DOB: 03/04/1961`, `"mrn"="0077"`, `**Name** — …`. */
const LABEL = /(?<![\w.@/-])["'*_]{0,2}([A-Za-z][\w#.']{0,30}(?: [A-Za-z#()/.]{1,20}){0,4})["'*_\\]{0,3}\s{0,40}[:=#]{1,2}\s{0,3}/g;
const VALUE_END =
  /["'*]{0,2}(?:[;|,\t<]\s|\s{2,}|\s[-–]\s|\s(?=[A-Z][A-Za-z]{1,20}(?: [A-Za-z#]{1,12})?\s?[:=])|[\s&](?=[A-Za-z][\w.-]{1,30}=)|\sHTTP\/|[<;|\]}]|$)/;
const SSN = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g;
const EMAIL = /[\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}/g;
const PHONE = /(?<![\w.-])(?:\+?1[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])[2-9]\d{2}[-. ]\d{4}(?![\w-])/g;
const STREET =
  /(?<![\w-])\d{1,6} (?:[NSEW]{1,2}\.? )?(?:[A-Z0-9][\w'.]{0,20} ){1,4}(?:Street|St|Avenue|Ave|Boulevard|Blvd|Drive|Dr|Road|Rd|Lane|Ln|Way|Court|Ct|Place|Pl|Circle|Cir|Highway|Hwy|Parkway|Pkwy|Terrace|Ter|Trail|Trl)\b/g;
const STATE_ZIP = /, ([A-Z]{2}),? (\d{5}(?:-\d{4})?)(?!\d)/g;
const AGE = /(?<!\d)(9\d|1[01]\d|12[0-5])[- ]?(?:years?[- ]old|y\/?o\b)/g;
const PERSON =
  /(?<![\w])(?:[Pp]atient(?: [Nn]ame)?|[Pp]t\.?|Mrs?\.|Ms\.|Miss|[Rr]esident|[Bb]eneficiary|[Ss]ubscriber)[ :]{1,2}((?:[A-Z][a-z'’-]{1,20} ){1,2}[A-Z][a-z'’-]{1,25})(?![\w])/g;

const BIRTH_DATE =
  /\b(?:DOB|D\.O\.B\.|[Dd]ate of [Bb]irth|[Bb]orn(?: on)?)[ (]{1,2}(\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{4}-\d\d-\d\d|[A-Z][a-z]{2,8} \d{1,2},? \d{4})(?!\d)/g;
const RECORD_NUMBER = /\b(?:MRN|[Mm]edical [Rr]ecord(?: [Nn]umber| [Nn]o\.?)?) #?\s?([A-Z]{0,3}\d{5,12})\b/g;

const SHAPES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['social-security', SSN],
  ['email', EMAIL],
  ['telephone', PHONE],
  ['street address', STREET],
  ['age', AGE],
  ['patient name', PERSON],
  ['birth date', BIRTH_DATE],
  ['medical record number', RECORD_NUMBER],
];

/** Lines that may stand between two of one record. */
const NEAR = 3;
const LONGEST_LINE = 20_000;

/**
 * Text and logs: labelled values, and values whose shape or wording tells. Lines near each other are a record; a line of
 * a log is one by itself.
 */
export function textReader(isLog: boolean): Reader {
  return (text, context) => {
    let cells: Cell[] = [];
    const flush = () => {
      const last = cells.at(-1);
      if (last) context.take({ group: context.root, cells, line: cells[0]?.line ?? 1, endLine: last.line });
      cells = [];
    };
    let line = context.line;
    for (let from = 0; from <= text.length; line++) {
      const lineEnd = text.indexOf('\n', from);
      const end = lineEnd === -1 ? text.length : lineEnd;
      const found = end - from < 6 ? [] : readLine(text.slice(from, Math.min(end, from + LONGEST_LINE)), line, context);
      if (found.length > 0 && (isLog || line - (cells.at(-1)?.line ?? line) > NEAR)) flush();
      cells.push(...found);
      from = end + 1;
    }
    flush();
    return [];
  };
}

/** A message that a program logged on one line, with words before it: its segments end with signs that stand for a line's end. */
const LOGGED = /(?:MSH|FHS|BHS)\|\^~\\{1,2}&/;
/** A token or a health card. */
const PACKED = /\beyJ[\w-]{10}|shc:\/\d/;
const SEGMENT_END = /\\r\\n|\\r|\\n|\\x0[dD]|\\u000[dD]|<[Cc][Rr]>|\^M(?=[A-Z]{2}[A-Z\d]\||$)/g;

function readLine(text: string, line: number, { root, readValue }: ReadContext): readonly Cell[] {
  const logged = LOGGED.exec(text);
  if (PACKED.test(text)) return readValue(text, root, line);
  if (!logged) return findCells(text, root, line);
  return readValue(text.slice(logged.index).replace(SEGMENT_END, '\r').replace('\\\\&', '\\&'), root, line);
}

/** A tag of a DICOM header as tools print it: `(0010,0010) PN [Kowalczyk^Harold]`, `(0010, 0010) Patient's Name  PN: 'Kowalczyk^Harold'`. */
const TAG = /^\s*\((\d{4}), ?([\da-f]{4})\) (?:[A-Z]{2} \[([^\]\n]{1,200})\]|.{1,60}? [A-Z]{2}: '([^'\n]{1,200})')/i;

/** A field of a patient as IHE's XDS metadata writes it: `PID-5|Kowalczyk^Harold`. */
const PATIENT_FIELD = /^\s*(PID-\d{1,2})\|(.{2,300})$/;

function findPatientField(line: string, root: Field, number: number): Cell[] {
  const [, name = '', value = ''] = (line.startsWith('PID-') && PATIENT_FIELD.exec(line)) || [];
  return value.split('^').flatMap((text, i) => {
    const field = root.standardChild('hl7-v2', `${name}.${i + 1}`);
    return text === '' || field.meaning.role === undefined ? [] : [{ field, text, line: number }];
  });
}

function findTag(line: string, root: Field, number: number): Cell | undefined {
  const [, group, element, bracketed, quoted] = (line.includes('(') && TAG.exec(line)) || [];
  const field = group === undefined || element === undefined ? undefined : root.child(group + element).child('Value');
  return field?.meaning.role === undefined ? undefined : { field, text: (bracketed ?? quoted ?? '').trim(), line: number };
}

/** The cells of a line: labelled values first, then shapes outside of them. */
export function findCells(line: string, root: Field, number: number): Cell[] {
  const tag = findTag(line, root, number);
  if (tag) return [tag];
  const parts = findPatientField(line, root, number);
  if (parts.length > 0) return parts;
  const cells = findLabelled(line, root, number);
  return /\d\d|@|[Pp]atient|M[rs]/.test(line) ? [...cells, ...findShapes(line, root, { number, known: cells })] : cells;
}

function findShapes(line: string, root: Field, { number, known }: { number: number; known: readonly Cell[] }): Cell[] {
  const cells: Cell[] = [];
  const labelled = new Set(known.map(({ text }) => text));
  for (const [name, pattern] of SHAPES) {
    for (const found of line.matchAll(pattern)) {
      const text = found[1] !== undefined && name !== 'street address' ? found[1] : found[0];
      if (!labelled.has(text)) cells.push({ field: root.child(name), text, line: number });
    }
  }
  for (const [, state = '', zip = ''] of line.matchAll(STATE_ZIP)) {
    cells.push({ field: root.child('state'), text: state, line: number }, { field: root.child('zip code'), text: zip, line: number });
  }
  return cells;
}

function findLabelled(line: string, root: Field, number: number): Cell[] {
  const cells: Cell[] = [];
  for (const found of line.matchAll(LABEL)) {
    const label = found[1] ?? '';
    const field = root.child(label.replace(/^(?:the|a|an|and|or|with|my|his|her|their) /i, ''));
    const { role } = field.meaning;
    if (role === undefined || role === 'text') continue;
    const text = valueAfter(line, found.index + found[0].length);
    if (text !== '') cells.push({ field, text, line: number });
  }
  return cells;
}

/** A value in quotes, also where the whole line is a text in quotes, up to the quote that ends it. */
const QUOTED = /^(\\?["'])([^"'\\].{0,150}?)\1(?=\s*[,;:}\])]|\s|$)/;

function valueAfter(line: string, from: number): string {
  const quoted = QUOTED.exec(line.slice(from, from + 160))?.[2];
  if (quoted !== undefined) return quoted.trim();
  const rest = line.slice(from, from + 160).replace(/^["'*_\\]+/, '');
  const end = VALUE_END.exec(rest);
  return rest
    .slice(0, end?.index ?? rest.length)
    .replace(/["'*_.,]+$/, '')
    .trim();
}
