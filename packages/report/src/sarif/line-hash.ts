const windowSize = 100;
const base = 37;
const wordSize = 2 ** 32;
const endOfFile = 65535;
const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const blank = 32;

/** A 64-bit number as two unsigned words; 64-bit integers of the language are several times slower here. */
interface Word64 {
  high: number;
  low: number;
}

/**
 * The value of `primaryLocationLineHash` for every line of a file, first line first: a rolling hash over the 100
 * characters from the start of the line, without blanks and tabs and with line breaks as line feeds, then the number
 * of the occurrence (`hex:count`). GitHub computes the same, and tracks an alert by it while lines move.
 */
export function lineHashes(text: string): string[] {
  const roller = new Roller();
  let afterReturn = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const skipped = code === blank || code === tab || (afterReturn && code === lineFeed);
    afterReturn = code === carriageReturn;
    if (!skipped) roller.add(afterReturn ? lineFeed : code);
  }
  roller.add(endOfFile);
  return roller.finish();
}

class Roller {
  readonly #window = new Uint16Array(windowSize);
  /** By place in the window: whether the character there starts a line. */
  readonly #starts = new Uint8Array(windowSize);
  readonly #firstFactor = power(base, windowSize);
  readonly #counts = new Map<string, number>();
  readonly #hashes: string[] = [];
  readonly #hash: Word64 = { high: 0, low: 0 };
  #at = 0;
  #atLineStart = true;

  add(code: number): void {
    this.#emit();
    if (this.#atLineStart) this.#starts[this.#at] = 1;
    this.#atLineStart = code === lineFeed;
    this.#roll(code);
  }

  finish(): string[] {
    for (let rest = 0; rest < windowSize; rest += 1) {
      this.#emit();
      this.#roll(0);
    }
    return this.#hashes;
  }

  /** Once the window is about to lose the first character of a line, it holds all that the line's hash is of. */
  #emit(): void {
    if (this.#starts[this.#at] === 0) return;
    this.#starts[this.#at] = 0;
    const hex = toHex(this.#hash);
    const count = (this.#counts.get(hex) ?? 0) + 1;
    this.#counts.set(hex, count);
    this.#hashes.push(`${hex}:${count}`);
  }

  #roll(code: number): void {
    const leaving = this.#window[this.#at] ?? 0;
    this.#window[this.#at] = code;
    this.#at = (this.#at + 1) % windowSize;
    const low = this.#hash.low * base + code - this.#firstFactor.low * leaving;
    const high = this.#hash.high * base - this.#firstFactor.high * leaving + Math.floor(low / wordSize);
    this.#hash.low = toHashWord(low);
    this.#hash.high = toHashWord(high);
  }
}

function power(factor: number, exponent: number): Word64 {
  const result: Word64 = { high: 0, low: 1 };
  for (let step = 0; step < exponent; step += 1) {
    const low = result.low * factor;
    result.high = toHashWord(result.high * factor + Math.floor(low / wordSize));
    result.low = toHashWord(low);
  }
  return result;
}

/** The number modulo 2^32, never negative. All numbers here stay below 2^53. */
function toHashWord(value: number): number {
  return value - Math.floor(value / wordSize) * wordSize;
}

function toHex({ high, low }: Word64): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
