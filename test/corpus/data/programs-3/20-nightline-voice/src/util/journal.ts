const started = process.hrtime.bigint();

/** One line per event; goes to stdout and from there to the log shipper. */
export function journal(event: string, ...fields: (string | number | boolean | undefined)[]): void {
  const t = Number((process.hrtime.bigint() - started) / 1_000_000n);
  process.stdout.write(`${t} ${event} ${fields.join(' ')}\n`);
}
