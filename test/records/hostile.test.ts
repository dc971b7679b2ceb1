import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base, recordFixtures } from './fixtures.ts';
import { detectIn } from './memory.ts';

/** A file beside the broken one, and where its record stands. */
const neighbour = Buffer.from(
  'first_name,last_name,dob,ssn,phone,state,zip\nHarold,Kowalczyk,1957-03-22,212-58-7713,410-532-8841,MD,21215\n',
);

/** Bytes in which formats hide their structure. */
const structure = fc.constantFrom(
  ...[
    '"',
    '""',
    '\r',
    '\n',
    '\r\n',
    '\0',
    '|',
    '~',
    '^',
    '\\',
    '<',
    '>',
    '{',
    '[',
    '(',
    "'",
    '`',
    '/*',
    '<!--',
    '%',
    '&a;',
    '*',
    ':',
    '- ',
    '\ufeff',
  ],
  ...[
    '1e999',
    '9'.repeat(400),
    '['.repeat(2_000),
    '{"a":'.repeat(2_000),
    '<a>'.repeat(2_000),
    '('.repeat(2_000),
    'ISA*00',
    'MSH|^~\\&',
    'PK\x03\x04',
  ],
);

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly text: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 40 }),
  text: fc.oneof(structure, fc.string({ maxLength: 8, unit: 'binary' })),
});

function apply(content: Buffer, { at, removed, text }: Edit): Buffer {
  const from = Math.floor(at * content.length);
  return Buffer.concat([content.subarray(0, from), Buffer.from(text), content.subarray(from + removed)]);
}

/** A file is read or counted, and the one beside it is read in any case. */
async function requireBoth(path: string, content: Buffer): Promise<void> {
  const { coverage, observations } = await detectIn({ [path]: content, 'neighbour.csv': neighbour });
  const { filesAnalyzed, skipped, binaryFiles = 0 } = coverage;
  expect(skipped.filter(({ reason }) => reason === 'internal-error')).toEqual([]);
  const unread = new Set(skipped.filter(({ inPart }) => !inPart).map((each) => each.path)).size;
  expect(filesAnalyzed + unread + binaryFiles).toBe(content.length === 0 ? 1 : 2);
  expect(observations.filter(({ location }) => location.path === 'neighbour.csv')).toMatchObject([{ verdict: 'real-looking' }]);
}

describe('a file that was broken', () => {
  test.each(recordFixtures)('%s', async (path) => {
    const content = readFileSync(join(base, path));
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        fc.double({ min: 0.02, max: 1, noNaN: true }),
        async (edits, share) => {
          const broken = edits.reduce(apply, content);
          await requireBoth(path, broken.subarray(0, Math.ceil(broken.length * share)));
        },
      ),
      { numRuns: 12 },
    );
  });
});

test.each([
  'a.json',
  'a.yaml',
  'a.xml',
  'a.csv',
  'a.sql',
  'a.hl7',
  'a.x12',
  'a.md',
  'a.html',
  'a.log',
  'a.txt',
  'a.ts',
  'a.ipynb',
  'a.dcm',
])('any bytes as %s', async (path) => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array)),
    fc.array(structure, { maxLength: 30 }).map((parts) => Buffer.from(parts.join(''))),
  );
  await fc.assert(
    fc.asyncProperty(bytes, (content) => requireBoth(path, content)),
    { numRuns: 25 },
  );
});
