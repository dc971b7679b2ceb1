import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Row, Vendor } from '@phitrace/core';
import { readKnowledge } from '../../scripts/generate/knowledge.ts';
import { disagreements, readSeen, rowsOf, unspoken } from './rows.ts';

const seen = readSeen();
const { vendors, libraries } = readKnowledge(join(import.meta.dirname, '../../rules'));

/**
 * Runs that no row can point to: an address that several services of a company share, records sent to the server that keeps
 * them, what stores say of a value that is taken or of a wrong kind, validators' values, what a page shows, and what only the
 * browser can read that it is pushed to.
 */
const unmodelled = [
  '@azure__ai-form-recognizer',
  '@google-cloud__translate',
  '@oystehr__sdk',
  'ajv',
  'facebook-nodejs-business-sdk',
  'knex',
  'pg',
  'posthog-js--autocapture',
  'web-push',
];

describe('what the rows say is what was seen', () => {
  it.each([...vendors, ...libraries].map((file) => [file.id, file] as const))('%s', (_id, file) => {
    const wrong = rowsOf(file).flatMap((row) =>
      disagreements(row, file, { seen, vendors }).map((reason) => `${'at' in row ? row.at : 'recorder'}: ${reason}`),
    );
    expect(wrong).toEqual([]);
  });

  it('of each SDK that was run, but those whose errors and queries no row can tell yet', () => {
    expect(unspoken(seen, [...vendors, ...libraries].flatMap(rowsOf))).toEqual(unmodelled);
  });
});

describe('a row disagrees', () => {
  const [openai] = vendors.filter(({ id }) => id === 'openai') as [Vendor];
  const table = {
    openai: {
      version: '1',
      hosts: [],
      calls: { 'chat.create': { note: ['api.openai.com body'], name: ['api.other.example body'], tag: [] } },
    },
  };
  const row = (left: string[], stayed: string[] = []): Row => ({
    at: '@ › * › chat.create',
    sink: 'llm',
    args: ['arg[0]'],
    verified: 'seen',
    seen: [{ probe: 'openai', call: 'chat.create', left, stayed }],
  });
  const reasons = (one: Row, file = openai) => disagreements(one, file, { seen: table, vendors });

  it.each([
    ['what went to the company', row(['note'], ['tag']), []],
    ['what left nowhere', row(['tag']), ['openai, chat.create: tag was not seen where the row says that it goes']],
    ['what went to somebody else', row(['name']), ['openai, chat.create: name was not seen where the row says that it goes']],
    ['what it calls dropped and was seen', row(['note'], ['note']), ['openai, chat.create: note was seen, the row says that it stays']],
    ['a place that the probe lacks', row(['note', 'x']), ['openai, chat.create: no place x']],
    ['nothing that leaves', row([], ['tag']), ['nothing that it says leaves was seen']],
    ['evidence without a run', { ...row([]), seen: undefined }, ['`verified` and `seen` go together']],
    ['a run without the evidence', { ...row(['note']), verified: 'known' as const }, ['`verified` and `seen` go together']],
  ])('about %s', (_what, one, expected) => {
    expect(reasons(one as Row)).toEqual(expected);
  });

  it('about a call that was not made', () => {
    const [sighting] = row(['note']).seen ?? [];
    expect(reasons({ ...row([]), seen: [{ ...sighting!, call: 'images.create' }] })).toContain(
      'no call "images.create" of the probe openai',
    );
  });

  it('about a package of another file', () => {
    expect(reasons(row(['note']), { ...openai, packages: [] })).toEqual(['is not about openai']);
  });
});
