/** A stretch of text, `end` excluded. */
export interface LiteralSpan {
  readonly start: number;
  readonly end: number;
}

// A `/` after one of these starts a regular expression, not a division.
const beforeRegex = /(?:^|[(,=:[!&|?{};+\-*%~^>]|<\s|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|await|yield))\s*$/;
const beforeString = /(?:^|[^\p{L}\p{N}_$]|\b(?:return|typeof|case|in|of|else|void|throw|from|import|export|default|await|yield))$/u;
const stringLiteral = /(["'])(?:\\[\s\S]|(?!\1)[^\\\n])*/y;
const templateText = /(?:\\[\s\S]|\$(?!\{)|[^\\`$])*/y;
const afterTag = /([^<>{}`]*)(<\/|<[A-Za-z>]|\{)/y;
const afterBrace = /([\p{L}\p{N} \t.,:'’!?-]*)(<\/|<[A-Za-z>]|\{)/uy;
const continuesCode = /^\s*(?:else|finally|from|as|satisfies|extends|implements|of|in|instanceof)\b/;
const lookBehind = 64;
const mostDivisions = 8;

/**
 * Finds what may hold a value in TypeScript, JavaScript and JSX: the insides of strings, templates and regular expressions,
 * comments, and text between tags. A scanner, no parser; when in doubt it takes text for a literal. A quote inside a word,
 * or one without its partner, was an apostrophe in prose, and then its whole line counts.
 */
export function findLiterals(text: string): LiteralSpan[] {
  return new LiteralScanner(text).scan();
}

class LiteralScanner {
  readonly #text: string;
  readonly #spans: LiteralSpan[] = [];
  /** Depths of braces at which a template goes on. */
  readonly #templates: number[] = [];
  #depth = 0;
  #at = 0;
  /** How often a regular expression seemed to begin on the line that ends there. */
  #divisions = 0;
  #dividedUntil = -1;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): LiteralSpan[] {
    while (this.#at < this.#text.length) this.#next();
    return this.#spans;
  }

  #next(): void {
    const character = this.#text[this.#at];
    if (character === '`') this.#template();
    else if (character === '{') this.#openBrace();
    else if (character === '}') this.#closeBrace();
    else if (character === '"' || character === "'") this.#string(character);
    else if (character === '/') this.#slash();
    else if (character === '>') this.#tagEnd();
    else this.#at += 1;
  }

  #template(): void {
    this.#mask(this.#at + 1, this.#match(templateText, this.#at + 1)?.end ?? this.#at + 1);
    if (this.#text[this.#at] === '$') {
      this.#templates.push(this.#depth);
      this.#depth += 1;
      this.#at += 1;
    }
    this.#at += 1;
  }

  #openBrace(): void {
    this.#depth += 1;
    this.#at += 1;
  }

  #closeBrace(): void {
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#templates.at(-1) === this.#depth) {
      this.#templates.pop();
      return this.#template();
    }
    const match = this.#match(afterBrace, this.#at + 1);
    if (match && !continuesCode.test(match.first)) this.#mask(this.#at + 1, this.#at + 1 + match.first.length);
    else this.#at += 1;
  }

  #string(quote: string): void {
    const end = this.#match(stringLiteral, this.#at)?.end ?? this.#at + 1;
    if (this.#text[end] !== quote || !beforeString.test(this.#behind())) return this.#prose();
    this.#mask(this.#at + 1, end);
    this.#at = end + 1;
  }

  #prose(): void {
    const start = this.#text.lastIndexOf('\n', this.#at) + 1;
    this.#mask(start, this.#findEnd('\n', this.#at));
  }

  #slash(): void {
    if (this.#text.startsWith('//', this.#at)) return this.#mask(this.#at + 2, this.#findEnd('\n', this.#at));
    if (this.#text.startsWith('/*', this.#at)) {
      this.#mask(this.#at + 2, this.#findEnd('*/', this.#at + 2));
      this.#at += 2;
      return;
    }
    if (this.#text[this.#at + 1] !== '>' && beforeRegex.test(this.#behind())) return this.#regex();
    this.#at += 1;
  }

  #regex(): void {
    const end = this.#findRegexEnd();
    if (this.#text[end] === '/') {
      this.#mask(this.#at + 1, end);
      this.#at += 1;
    } else this.#divide(end);
  }

  /** What began like a regular expression and never ended. A line with many of those is no code: the rest of it counts. */
  #divide(lineEnd: number): void {
    this.#divisions = this.#dividedUntil === lineEnd ? this.#divisions + 1 : 1;
    this.#dividedUntil = lineEnd;
    if (this.#divisions > mostDivisions) this.#mask(this.#at + 1, lineEnd);
    else this.#at += 1;
  }

  /** The `/` that ends a regular expression, or the end of the line. */
  #findRegexEnd(): number {
    let inClass = false;
    for (let at = this.#at + 1; at < this.#text.length; at += 1) {
      const character = this.#text[at];
      if (character === '\n' || (character === '/' && !inClass)) return at;
      if (character === '\\') at += 1;
      else if (character === '[') inClass = true;
      else if (character === ']') inClass = false;
    }
    return this.#text.length;
  }

  /** `>` ends a tag, an arrow, a type argument, or compares. */
  #tagEnd(): void {
    const match = this.#text[this.#at - 1] === '=' ? undefined : this.#match(afterTag, this.#at + 1);
    if (match && (match.second === '</' || isTagText(match.first))) this.#mask(this.#at + 1, this.#at + 1 + match.first.length);
    else this.#at += 1;
  }

  #mask(start: number, end: number): void {
    if (end > start) this.#spans.push({ start, end });
    this.#at = end;
  }

  #match(pattern: RegExp, from: number): { end: number; first: string; second: string } | undefined {
    pattern.lastIndex = from;
    const match = pattern.exec(this.#text);
    return match ? { end: pattern.lastIndex, first: match[1] ?? '', second: match[2] ?? '' } : undefined;
  }

  #behind(): string {
    return this.#text.slice(Math.max(0, this.#at - lookBehind), this.#at);
  }

  #findEnd(mark: string, from: number): number {
    const found = this.#text.indexOf(mark, from);
    return found < 0 ? this.#text.length : found;
  }
}

function isTagText(text: string): boolean {
  if (/^\s*=|=>/.test(text)) return false;
  if (text.split('(').length !== text.split(')').length) return false;
  return !text.includes('\n') || !/[=;]|&&|\|\|/.test(text);
}
