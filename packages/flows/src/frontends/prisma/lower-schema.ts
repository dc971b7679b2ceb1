import { fieldsOfPrismaBlock, PRISMA_RECORDS, type PrismaBlock, readPrismaBlocks } from '@phitrace/sources';
import type { FileFacts, TypeDeclaration, WrittenType } from '../../graph/graph.js';

/** The path of what all schemas of a project declare together. */
const PATH = 'schema.prisma';

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
  const blocks = texts.flatMap(readPrismaBlocks).filter(({ kind }) => PRISMA_RECORDS.has(kind));
  const records = new Set(blocks.map(({ name }) => name));
  const types = blocks.map((block): [string, TypeDeclaration] => [block.name, toDeclaration(block, records)]);
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

function toDeclaration(block: PrismaBlock, records: ReadonlySet<string>): TypeDeclaration {
  const fields = fieldsOfPrismaBlock(block).filter(({ type }) => !records.has(type));
  const members = fields.map(({ name, type, isList }): [string, WrittenType] => {
    const element = SCALARS.get(type) ?? TEXT;
    return [name, isList ? { kind: 'array', element } : element];
  });
  return { name: block.name, kind: 'interface', parameters: [], members: Object.fromEntries(members), extends: [], tags: [] };
}
