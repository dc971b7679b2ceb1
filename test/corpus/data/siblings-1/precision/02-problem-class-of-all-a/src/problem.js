export class Problem extends Error {
  constructor(message, details = {}) {
    super(message);
    this.details = details;
  }
}
export class Conflict extends Problem {}
export class Missing extends Problem {}
