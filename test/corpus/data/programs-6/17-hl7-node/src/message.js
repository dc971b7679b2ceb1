const SEP = '\r';

export class Hl7Message {
  #segments = new Map();

  constructor(raw) {
    this.raw = raw;
    for (const line of raw.split(SEP).filter(Boolean)) {
      const fields = line.split('|');
      const list = this.#segments.get(fields[0]) ?? [];
      list.push(fields);
      this.#segments.set(fields[0], list);
    }
  }

  get(segment, field, component = 0) {
    const value = this.#segments.get(segment)?.[0]?.[field] ?? '';
    return value.split('^')[component] ?? '';
  }

  all(segment) {
    return this.#segments.get(segment) ?? [];
  }

  get type() {
    return `${this.get('MSH', 8)}^${this.get('MSH', 8, 1)}`;
  }

  get controlId() {
    return this.get('MSH', 9);
  }

  get patient() {
    return { mrn: this.get('PID', 3), last: this.get('PID', 5), first: this.get('PID', 5, 1), born: this.get('PID', 7), street: this.get('PID', 11) };
  }

  kinds() {
    return [...this.#segments.keys()];
  }
}
