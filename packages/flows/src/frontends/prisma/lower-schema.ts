import type { FileFacts, TypeDeclaration, WrittenType } from '../../graph/graph.js';

/** The path of what all schemas of a project declare together. */
const PATH = 'schema.prisma';

const MODEL = /^[ \t]*(?:model|view|type)[ \t]+(\w+)[ \t]*\{([^}]*)\}/gm;
const FIELD = /^[ \t]*(\w+)[ \t]+(\w+)(\[\])?/gm;

const NUMBER: WrittenType = { kind: 'primitive', name: 'number' };
const TEXT: WrittenType = { kind: 'primitive', name: 'string' };
const SCALARS: ReadonlyMap<string, WrittenType> = new Map<string, WrittenType>([
  ['String', TEXT],
  ['Int', NUMBER],
  ['BigInt', NUMBER],
  ['Float', NUMBER],
  ['Decimal', NUMBER],
  ['Boolean', { kind: 'primitive', name: 'boolean' }],
  ['DateTime', { kind: 'reference', name: 'Date', args: [] }],
  ['Json', { kind: 'unknown' }],
  ['Bytes', { kind: 'unknown' }],
]);

/** The models of Prisma schemas, as the types that the client has for them. A record holds what it is related to only where that is asked for: relations are left out. */
export function lowerSchemas(texts: readonly string[]): FileFacts {
  const blocks = texts.flatMap((text) => [...text.replace(/\/\/.*$/gm, '').matchAll(MODEL)]);
  const records = new Set(blocks.map(([, name = '']) => name));
  const types = blocks.map(([, name = '', body = '']): [string, TypeDeclaration] => [name, toDeclaration(name, body, records)]);
  return {
    path: PATH,
    nodes: [],
    functions: [],
    classes: [],
    calls: [],
    imports: [],
    exports: [],
    types: new Map(types),
    lineStarts: [0],
    comments: [],
    stores: new Map(),
    moduleVariables: new Map(),
    contextWords: new Set(),
    unknownSyntax: {},
    names: { declared: records, used: new Set() },
  };
}

function toDeclaration(name: string, body: string, records: ReadonlySet<string>): TypeDeclaration {
  const fields = [...body.matchAll(FIELD)].filter(([, , type = '']) => !records.has(type));
  const members = fields.map(([, field = '', type = '', isList]): [string, WrittenType] => {
    const element = SCALARS.get(type) ?? TEXT;
    return [field, isList ? { kind: 'array', element } : element];
  });
  return { name, kind: 'interface', parameters: [], members: Object.fromEntries(members), extends: [], tags: [] };
}
