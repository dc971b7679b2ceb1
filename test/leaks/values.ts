/** Makes values that nobody could have written, each once, and finds them again in what a command writes. */
export class Planter {
  readonly #seed: string;
  #count = 0;
  /** The position of each value, by the part of it that is unique. */
  readonly #places = new Map<string, string>();
  place = '';

  /** Plants of one letter are as long as those of another. */
  constructor(seed: 'q' | 'w') {
    this.#seed = seed;
  }

  get count(): number {
    return this.#places.size;
  }

  /** `Zhqaaaaab`: reads like a name, and like an identifier. */
  readonly word = (): string => this.#plant(`Zh${this.#seed}${toLetters((this.#count += 1))}`);

  /** As a person or a street would stand in a text. */
  readonly text = (): string => `Jane ${this.word()} of 12 High Street`;

  readonly number = (): string => this.#plant(`${this.#seed === 'q' ? 7 : 8}3${String((this.#count += 1)).padStart(7, '0')}`);

  /** Where the values of a text were planted, each place once. */
  findIn(written: string): string[] {
    const found = written.toLowerCase().match(/zh[qw][a-z]{5}|[78]3\d{7}/g) ?? [];
    return [...new Set(found.flatMap((value) => this.#places.get(value) ?? []))].sort();
  }

  #plant(value: string): string {
    this.#places.set(value.toLowerCase(), this.place);
    return value;
  }
}

function toLetters(number: number): string {
  return Array.from({ length: 5 }, (_, index) => String.fromCharCode(97 + (Math.floor(number / 26 ** (4 - index)) % 26))).join('');
}
