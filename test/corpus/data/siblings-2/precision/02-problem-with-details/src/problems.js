export class Problem extends Error {
  constructor(message, details = {}) {
    super(message);
    this.name = new.target.name;
    this.details = details;
  }
}
export class MissingTemplate extends Problem {
  constructor(key) {
    super(`template ${key} is missing`, { key });
  }
}
