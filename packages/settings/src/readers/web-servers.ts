import type { Location } from '@phitrace/core';
import { Positions } from '@phitrace/sources';
import type { Resource } from '../resource.js';
import { GAP, type Value, toList, toMap, toScalar } from '../value.js';
import { toResource } from './make-resource.js';
import { type Reading, type SettingsFile, type SettingsReader, joinReadings } from './reader.js';

/** Configuration of nginx. */
export const nginx: SettingsReader = {
  id: 'nginx',
  claims: (path) =>
    /(^|\/)([\w.-]*nginx[\w.-]*\.(conf|template)|nginx\/.*\.(conf|template)|(sites-available|sites-enabled|conf\.d)\/[\w.-]+)$/.test(path),
  read: (files) => joinReadings(files.map((file) => readBlocks(file, 'nginx'))),
};

/** Caddyfiles: only the options for all sites. */
export const caddy: SettingsReader = {
  id: 'caddy',
  claims: (path) => /(^|\/)(Caddyfile([.-][\w.-]+)?|[\w.-]+\.caddyfile)$/i.test(path),
  read: (files) => joinReadings(files.map((file) => readBlocks(file, 'caddy'))),
};

interface Token {
  readonly text: string;
  readonly at: Location;
}

/** Blocks in braces with directives that end with `;` or, in a Caddyfile, with their line. */
function readBlocks({ path, text }: SettingsFile, framework: 'nginx' | 'caddy'): Reading {
  const head: Location = { path, line: 1, column: 1, endLine: 1, endColumn: 2 };
  const reader = new BlockReader(framework, { text: 'http', at: head });
  for (const token of tokensIn(path, text, framework)) reader.take(token);
  return { resources: reader.end(), skipped: [], cuts: [] };
}

interface ServerBlock {
  readonly name: Token;
  readonly directives: Map<string, Value>;
}

class BlockReader {
  private readonly resources: Resource[] = [];
  private readonly open: ServerBlock[];
  private words: Token[] = [];

  constructor(
    private readonly framework: 'nginx' | 'caddy',
    top: Token,
  ) {
    this.open = [{ name: top, directives: new Map() }];
  }

  take(token: Token): void {
    if (token.text === '{') this.beginBlock(token);
    else if (token.text === '}') this.endBlock();
    else if (token.text === ';' || token.text === '\n') this.endDirective();
    else this.words.push(token);
  }

  end(): readonly Resource[] {
    this.endDirective();
    while (this.open.length > 0) this.closeInnermost();
    return this.resources;
  }

  /** A block without a name holds the options for all sites. */
  private beginBlock(brace: Token): void {
    this.open.push({ name: this.words[0] ?? { ...brace, text: 'global' }, directives: new Map() });
    this.words = [];
  }

  private endBlock(): void {
    this.endDirective();
    if (this.open.length > 1) this.closeInnermost();
  }

  private endDirective(): void {
    const [name, ...values] = this.words;
    if (name) this.open.at(-1)?.directives.set(name.text, toList(values.map(toText), values[0]?.at ?? name.at));
    this.words = [];
  }

  private closeInnermost(): void {
    const block = this.open.pop();
    if (!block) return;
    const { text, at } = block.name;
    this.resources.push(toResource(this.framework, text, text, at, toMap(block.directives, at)));
  }
}

function toText({ text, at }: Token): Value {
  const filled = text.replace(/\$\{?\w+\}?/g, GAP);
  return toScalar(filled, at, filled.includes(GAP));
}

const TOKENS = /#[^\n]*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\$\{\w+\}|[{};\n]|(?:[^\s{};"'$]|\$(?:\{\w+\})?)+/g;

function* tokensIn(path: string, text: string, framework: 'nginx' | 'caddy'): Generator<Token> {
  const positions = new Positions(text);
  for (const { 0: match, index } of text.matchAll(TOKENS)) {
    if (match.startsWith('#') || (match === '\n' && framework === 'nginx')) continue;
    yield { text: match === '\n' ? match : match.replace(/^["']|["']$/g, ''), at: positions.toLocation(path, index, index + match.length) };
  }
}
