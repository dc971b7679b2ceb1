/** Calls a handler for slices of a list, one slice after the other. */
export class Batches {
  constructor(size = 50) {
    this.size = size;
  }

  async each(list, handler) {
    for (let from = 0; from < list.length; from += this.size) {
      await this.#slice(list.slice(from, from + this.size), handler);
    }
  }

  async #slice(items, handler) {
    for (const item of items) await handler(item);
  }
}
export const batches = new Batches();
