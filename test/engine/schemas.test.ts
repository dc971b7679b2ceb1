import { describe, expect, it } from 'vitest';
import { queriedMembers } from '../../packages/flows/dist/evidence/sql/query-members.js';
import { lowerSchemas } from '../../packages/flows/dist/frontends/prisma/lower-schema.js';

const text = { kind: 'primitive', name: 'string' };
const list = (members: object) => ({ kind: 'array', element: { kind: 'object', members } });

describe('models of a Prisma schema', () => {
  it('are types of their scalar fields', () => {
    const { types } = lowerSchemas([
      'model Visit {\n  id String @id // the key\n  tags String[]\n  score Int?\n  owner Person @relation(fields: [id])\n  kind Kind\n}\nmodel Person {\n  id String\n}\nenum Kind {\n A\n}',
    ]);
    expect([...types.keys()]).toEqual(['Visit', 'Person']);
    expect(types.get('Visit')?.members).toEqual({
      id: text,
      tags: { kind: 'array', element: text },
      score: { kind: 'primitive', name: 'number' },
      kind: text,
    });
  });

  it('have the fields behind a default that holds braces', () => {
    const { types } = lowerSchemas(['model Visit {\n  extra Json @default("{}")\n  note String\n}\n']);
    expect(Object.keys(types.get('Visit')?.members ?? {})).toEqual(['extra', 'note']);
  });

  it('are none of a text that is no schema', () => {
    expect(lowerSchemas(['model', 'model X {', ''])).toMatchObject({ types: new Map() });
  });
});

describe('the fields of a GraphQL query', () => {
  it('are those that the answer has', () => {
    expect(queriedMembers('query Visits($id: ID!) { visit: entry(id: $id, where: { a: 1 }) { id ...on Entry { note } } total }')).toEqual({
      visit: list({ id: text, note: text }),
      total: text,
    });
  });

  it('are none of another text', () => {
    expect(queriedMembers('select id from visits')).toEqual({});
    expect(queriedMembers('type Entry { id: ID! }')).toEqual({});
  });
});
