import pino, { type Logger } from 'pino';

const root = pino({ name: 'pulse' });

export const forComponent = (component: string): Logger => root.child({ component });

export class Reporter<T> {
  constructor(private readonly log: Logger, private readonly show: (item: T) => object) {}
  report(item: T, message: string): void { this.log.info(this.show(item), message); }
  tally(items: readonly T[], message: string): void { this.log.info({ n: items.length }, message); } // safe: a count
}
