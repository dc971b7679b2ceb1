import { Faker, en } from '@faker-js/faker';
import type { Field } from '../field.js';
import { mayHoldIdentifier } from '../readers/record-builder.js';
import { findCells } from '../readers/text.js';
import type { RecordScanner } from '../scan-text.js';
import { getStandard } from '../standards.js';
import { hl7Rewriter, type Rewrite, rewriteDelimited, rewriteJson } from './rewrite.js';
import { TwinValues } from './twin-values.js';

/** A day from which the generator counts: a twin is the same on every day. */
const REFERENCE = '2026-01-01T00:00:00Z';

/**
 * The synthetic twin of a text: the same shape, types, order of dates and references, and no value that identifies.
 * Undefined for a format that can't be rewritten.
 */
export function synthesize(scanner: RecordScanner, { path, text, seed }: { path: string; text: string; seed: number }): string | undefined {
  const rewrite = findRewrite(scanner, path, text);
  if (!rewrite) return undefined;
  const faker = new Faker({ locale: [en], seed });
  faker.setDefaultRefDate(REFERENCE);
  const twins = new TwinValues(faker);
  const root = scanner.rootOf(path);
  rewrite(text, root, (field, value) => {
    twins.see(roleOf(field, value), value);
    return value;
  });
  return rewrite(text, root, (field, value) => twinOf(twins, field, value));
}

function findRewrite(scanner: RecordScanner, path: string, text: string): Rewrite | undefined {
  const rewrites: Readonly<Record<string, Rewrite>> = {
    json: rewriteJson,
    delimited: rewriteDelimited,
    'hl7-v2': hl7Rewriter(getStandard(scanner.knowledge, 'hl7-v2')),
  };
  return rewrites[scanner.formats.find(path, text.slice(0, 2_000))?.id ?? ''];
}

function twinOf(twins: TwinValues, field: Field, value: string): string {
  const role = roleOf(field, value);
  return role === '' ? value : twins.twinOf(role, value);
}

/** The role of a field; of one that has none, `text` where its value holds something that identifies. */
function roleOf(field: Field, value: string): string {
  const { role } = field.meaning;
  if (role !== undefined) return role;
  return mayHoldIdentifier(value) && findCells(value, field, 1).length > 0 ? 'text' : '';
}
