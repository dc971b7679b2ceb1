export interface Details { [key: string]: unknown }

export class DomainError extends Error {
  override readonly name: string = 'DomainError';
  readonly details: Details;
  constructor(message: string, options: { cause?: unknown; details?: Details } = {}) {
    super(message, { cause: options.cause });
    this.details = options.details ?? {};
  }
}
export class ConflictError extends DomainError { override readonly name = 'ConflictError'; }
export class MissingError extends DomainError { override readonly name = 'MissingError'; }
