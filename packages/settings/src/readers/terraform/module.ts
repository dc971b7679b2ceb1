import { posix } from 'node:path';
import type { Block, Expression, IsWanted, TerraformFile } from './syntax.js';
import { providersOf } from './versions.js';

/** The files of one folder: what Terraform calls a module. */
export interface Module {
  readonly folder: string;
  readonly variables: ReadonlyMap<string, Block>;
  readonly locals: ReadonlyMap<string, Expression>;
  readonly calls: ReadonlyMap<string, Block>;
  readonly outputs: ReadonlyMap<string, Block>;
  /** By `type.name`. */
  readonly documents: ReadonlyMap<string, Block>;
  readonly resources: readonly Block[];
  readonly providers: ReadonlyMap<string, number>;
  /** Only shows how something is used, or tests it. */
  readonly isSample: boolean;
}

/** Blocks that are things with settings. */
const MADE = new Set(['resource', 'data', 'provider']);

export function toModule(folder: string, files: readonly TerraformFile[], isSample: boolean, isWanted: IsWanted): Module {
  const blocks = files.flatMap((file) => file.blocks);
  const labelled = (type: string): ReadonlyMap<string, Block> =>
    new Map(blocks.filter((block) => block.type === type).map((block) => [block.labels.join('.'), block]));
  const locals = blocks.filter(({ type }) => type === 'locals').flatMap(({ attributes }) => attributes);
  return {
    folder,
    variables: labelled('variable'),
    locals: new Map(locals.map(({ name, value }) => [name, value])),
    calls: labelled('module'),
    outputs: labelled('output'),
    documents: labelled('data'),
    resources: blocks.filter(({ type, labels }) => MADE.has(type) && isWanted(type, labels)),
    providers: providersOf(files),
    isSample,
  };
}

export function findAttribute({ attributes }: Block, name: string): Expression | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

/** The folder that a call names, when it is in the tree: `./x`, `../x`. */
export function localSource(call: Block, folder: string): string | undefined {
  const source = findAttribute(call, 'source');
  const text = source?.kind === 'literal' || source?.kind === 'template' ? fixedTextOf(source) : undefined;
  if (text === undefined || !/^\.{1,2}(\/|$)/.test(text)) return undefined;
  const path = posix.join('/root', folder, text);
  return path === '/root' || path.startsWith('/root/') ? path.slice('/root/'.length).replace(/\/$/, '') : undefined;
}

function fixedTextOf(source: Extract<Expression, { kind: 'literal' | 'template' }>): string | undefined {
  if (source.kind === 'literal') return String(source.value);
  return source.parts.every((part) => typeof part === 'string') ? source.parts.join('') : undefined;
}
