export namespace Journal {
  const stamp = () => new Date().toISOString();
  export function line(text: string, detail?: unknown): void {
    process.stdout.write(`${stamp()} ${text}\n`);
    if (detail !== undefined) console.debug(detail);
  }
}
