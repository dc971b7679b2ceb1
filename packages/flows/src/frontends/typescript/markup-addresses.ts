import type { TypeScript } from './typescript.js';

/** An attribute of markup whose value is code, as a call that is given the code: `:href="…"` is `href(…)`, and what is typed into an element goes to the code of `bind(…)`. */
export interface AddressCode {
  readonly at: number;
  readonly code: string;
}

/** Attributes that hold an address: `:href="code"` and `v-bind:href="code"` of Vue, `href={code}` and `href="/a?b={code}"` of Svelte; and what people type or choose: `bind:value={code}`. */
const attribute =
  /(?<=\s)(?<bound>:|v-bind:)?(?<name>href|src|action|to|bind(?=:))(?::(?:value|group|checked|textContent|innerHTML|innerText))?=(?:\{(?<code>[^{}]*(?:\{[^{}]*\}[^{}]*)*)\}|"(?<text>[^"]*)"|'(?<single>[^']*)')/g;
const tagStart = /<[A-Za-z][\w.:-]*(?=\s)/g;
const wholeTag = /^<(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^'"<>{])*>/;
/** No start tag of markup is read beyond this. */
const MAX_TAG = 4096;
const mustache = /\{(?<code>[^{}]+)\}/g;
const interesting = /[A-Za-z_$]/;

/** The addresses in the markup of a component, outside of these parts of it. */
export function findAddresses(compiler: TypeScript, text: string, isLeftOut: (position: number) => boolean): AddressCode[] {
  const found: AddressCode[] = [];
  for (const { index } of text.matchAll(tagStart)) {
    const start = isLeftOut(index) ? undefined : wholeTag.exec(text.slice(index, index + MAX_TAG))?.[0];
    if (start === undefined) continue;
    for (const match of start.matchAll(attribute)) {
      const address = toAddress(match, index);
      if (address && parsesAlone(compiler, address.code)) found.push(address);
    }
  }
  return found;
}

function toAddress({ 0: whole, index, groups = {} }: RegExpMatchArray, offset: number): AddressCode | undefined {
  const { bound, name = '', code, text = groups['single'] } = groups;
  const value = code ?? text ?? '';
  const from = offset + (index ?? 0) + whole.length - value.length - 1;
  const given = bound !== undefined || code !== undefined ? value : withoutText(value);
  if (!interesting.test(given)) return undefined;
  // In place of the quote or brace before the code: the name has room in that of the attribute.
  return { at: from - 1 - name.length, code: `${name}(${given})` };
}

/** The code in a text, put together with an empty one where there is room for it: every character else is blank. */
function withoutText(value: string): string {
  const isText = value.indexOf('{') >= EMPTY.length;
  const chars = value.replace(/[^\r\n]/g, ' ').split('');
  for (const { index, groups = {} } of value.matchAll(mustache)) {
    const { code = '' } = groups;
    chars[index] = isText ? '+' : ' ';
    for (let i = 0; i < code.length; i++) chars[index + 1 + i] = code[i] ?? '';
    chars[index + 1 + code.length] = isText ? ' ' : ',';
  }
  return (isText ? EMPTY : '') + chars.slice(isText ? EMPTY.length : 0).join('');
}

const EMPTY = "''";

/** False for what would leave the code around it in pieces. */
function parsesAlone(compiler: TypeScript, code: string): boolean {
  const file = compiler.createSourceFile('address.ts', code, compiler.ScriptTarget.Latest, false, compiler.ScriptKind.TS);
  const { parseDiagnostics = [] } = file as unknown as { parseDiagnostics?: readonly unknown[] };
  return parseDiagnostics.length === 0 && file.statements.length === 1;
}
