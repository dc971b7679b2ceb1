import type { Lexicon } from './names.js';
import { splitWords } from './words.js';

/** Which names the code of a project holds. */
export interface NamesInCode {
  /** True for a name that is declared, imported or called: a variable, function, type or member of one. Quoted names are not. */
  declares(name: string): boolean;
  /** True for the name of a property that is read or written without quotes. */
  uses(name: string): boolean;
}

const mask = '…';
const longest = 60;
const identifiers = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
const plain = /^#?[\p{L}_$][\p{L}\p{N}_$]*$/u;

/**
 * Says which names of scanned code may be printed: the one place that does. A key of an object may be a value
 * (`patients['Jane Doe']`, `byNumber[000123456]`), so what is printed is a plain identifier that the project declares or
 * calls, or that consists of words of the lexicon. Everything else is masked.
 */
export class PrintedNames {
  constructor(
    private readonly code: NamesInCode,
    private readonly lexicon: Lexicon,
  ) {}

  /** The name, or what stands for one that must not be printed. */
  of(name: string): string {
    // An index, or any of them.
    if (name === '*' || /^\d{1,2}$/.test(name)) return name;
    const isPlain = plain.test(name) && name.length <= longest && !/\d{4}/.test(name);
    return isPlain && this.isKnown(name) ? name : mask;
  }

  /** Names in a row, as an access path is written. */
  path(segments: readonly string[]): string {
    return this.all(segments).join('.');
  }

  /** Each of them, or what stands for it. */
  all(segments: readonly string[]): string[] {
    return segments.map((segment) => this.of(segment));
  }

  /** What is called as it is written: `this.logger.info`, `new Client().send`. */
  callee(text: string): string {
    return text.replace(identifiers, (name) => this.of(name));
  }

  private isKnown(name: string): boolean {
    if (this.code.declares(name)) return true;
    const words = /^[\w$#]+$/.test(name) ? splitWords(name) : [];
    const isOfWords = words.length > 0 && words.every((word) => /^\d+$/.test(word) || this.lexicon.isWord(word));
    return isOfWords || (this.code.uses(name) && this.lexicon.classify([name], 'near') !== undefined);
  }
}
