import Honeybadger from '@honeybadger-io/js';
import signale from 'signale';

Honeybadger.configure({ apiKey: process.env.HONEYBADGER_KEY });

export interface JobContext {
  readonly name: string;
  note(text: string): void;
  metric(key: string, value: number): void;
}

export abstract class Job<T> {
  abstract readonly name: string;
  protected abstract collect(ctx: JobContext): Promise<T[]>;
  protected abstract handle(item: T, ctx: JobContext): Promise<void>;
  protected abstract describe(item: T): string;

  async run(): Promise<void> {
    const ctx: JobContext = {
      name: this.name,
      note: (text) => signale.note(`[${this.name}] ${text}`),
      metric: (key, value) => signale.info(`${this.name}.${key}=${value}`), // safe
    };
    const items = await this.collect(ctx);
    ctx.metric('items', items.length); // safe
    let failed = 0;
    for (const item of items) {
      try {
        await this.handle(item, ctx);
      } catch (error) {
        failed += 1;
        Honeybadger.notify(error as Error, { context: { job: this.name, item: this.describe(item) } }); // leak: error_monitor
      }
    }
    ctx.metric('failed', failed); // safe
    if (failed > 0) signale.warn(`${this.name}: ${failed} of ${items.length} failed`); // safe
  }
}
