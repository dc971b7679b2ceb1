import createDebug from 'debug';
const open = new Map<string, (text: string, ...rest: unknown[]) => void>();
export function channel(name: string) {
  let one = open.get(name);
  if (!one) { const d = createDebug(`counter:${name}`); one = (text, ...rest) => d(text, ...rest); open.set(name, one); }
  return one;
}
export class Counter {
  readonly lines: { out: (text: string, ...rest: unknown[]) => void };
  constructor(name: string) { this.lines = { out: channel(name) }; }
  get out() { return this.lines.out; }
}
