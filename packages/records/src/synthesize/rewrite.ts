import type { Standard } from '@phitrace/core';
import { visit } from 'jsonc-parser';
import { type Field, FHIR } from '../field.js';
import { findDelimiter } from '../readers/rows.js';
import { listDelimitedRows } from '../readers/delimited.js';
import { FIRST_ROWS, fieldsOfTable, findHeader } from '../readers/table.js';

/** Gives the text that takes the place of a value. */
export type Replace = (field: Field, text: string) => string;

/** The same text with other values. */
export type Rewrite = (text: string, root: Field, replace: Replace) => string;

/** JSON and NDJSON: every value in its place, the text around it as it is. */
export const rewriteJson: Rewrite = (text, root, replace) =>
  isOneValue(text)
    ? rewriteValue(text, root, replace)
    : text
        .split('\n')
        .map((line) => rewriteValue(line, root, replace))
        .join('\n');

function isOneValue(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function rewriteValue(text: string, root: Field, replace: Replace): string {
  const resources = new Map<string, Field>();
  let written = '';
  let copied = 0;
  visit(text, {
    onLiteralValue: (value: unknown, offset, length, _line, _column, toPath) => {
      if (typeof value !== 'string' && typeof value !== 'number') return;
      const path = toPath();
      const field = fieldAt(path, root, resources);
      if (path.at(-1) === 'resourceType') resources.set(path.slice(0, -1).join(), field.standardChild(FHIR, String(value)));
      else written += text.slice(copied, offset) + toLiteral(value, replace(field, String(value)), text.slice(offset, offset + length));
      if (path.at(-1) !== 'resourceType') copied = offset + length;
    },
  });
  return written + text.slice(copied);
}

/** A field by its path; names below a FHIR resource are those of the standard. */
function fieldAt(path: readonly (string | number)[], root: Field, resources: ReadonlyMap<string, Field>): Field {
  let field = resources.get('') ?? root;
  path.forEach((key, i) => {
    const resource = resources.get(path.slice(0, i + 1).join());
    if (resource) field = resource;
    else if (typeof key === 'string') field = field.child(key);
  });
  return field;
}

/** A number stays one where its twin is one. */
function toLiteral(value: string | number, twin: string, written: string): string {
  if (twin === String(value)) return written;
  return typeof value === 'number' && /^-?[1-9]\d*$/.test(twin) ? twin : JSON.stringify(twin);
}

/** Delimited text: the same columns and rows; quotes only where a value needs them. */
export const rewriteDelimited: Rewrite = (text, root, replace) => {
  const delimiter = findDelimiter(text);
  const rows = [...listDelimitedRows(text, delimiter, 1)];
  const first = rows.slice(0, FIRST_ROWS);
  const fields = fieldsOfTable(first, root);
  const header = findHeader(first, root);
  const lines = rows.map(({ values }, at) =>
    values.map(({ text: value }, i) => (at <= header ? value : replace(fields[i] ?? root, value))),
  );
  const quote = (value: string) => (/["\r\n]/.test(value) || value.includes(delimiter) ? `"${value.replaceAll('"', '""')}"` : value);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return lines.map((values) => values.map(quote).join(delimiter)).join(end) + (/\n$/.test(text) ? end : '');
};

/** HL7 v2: every component that the standard gives a role, in its place. */
export function hl7Rewriter(standard: Standard): Rewrite {
  return (text, root, replace) => {
    let delimiters = ['|', '^', '~'];
    return text.replace(/[^\r\n]+/g, (segment) => {
      const name = segment.trimStart().slice(0, 3);
      if (name === 'MSH') delimiters = [segment.charAt(3), segment.charAt(4), segment.charAt(5)];
      const [field = '|', component = '^', repetition = '~'] = delimiters;
      if (name === 'MSH' || segment.charAt(3) !== field) return segment;
      const rewriteComponent = (value: string, path: string) =>
        Object.hasOwn(standard.fields, path) && value !== '' ? replace(root.standardChild(standard.id, path), value) : value;
      return segment
        .split(field)
        .map((value, at) =>
          value
            .split(repetition)
            .map((each) =>
              each
                .split(component)
                .map((part, i) => rewriteComponent(part, `${name}-${at}.${i + 1}`))
                .join(component),
            )
            .join(repetition),
        )
        .join(field);
    });
  };
}
