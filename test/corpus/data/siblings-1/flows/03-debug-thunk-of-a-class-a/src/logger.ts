type Lazy<T> = T | (() => T);

export class LazyLogger {
  constructor(private readonly on: boolean) {}

  debug(message: Lazy<string>, fields?: Lazy<Record<string, unknown>>): void {
    if (!this.on) return;
    const text = message instanceof Function ? message() : message;
    const more = fields instanceof Function ? fields() : fields;
    process.stderr.write(`${text} ${JSON.stringify(more ?? {})}\n`);
  }
}
