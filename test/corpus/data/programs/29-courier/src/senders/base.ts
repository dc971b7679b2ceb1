import { log } from '../log.js';

export abstract class Sender<T> {
  protected abstract deliver(target: T, subject: string, body: string): Promise<void>;

  async send(target: T, subject: string, body: string): Promise<void> {
    const t0 = Date.now();
    await this.deliver(target, subject, body);
    log.info({ sender: this.constructor.name, ms: Date.now() - t0 }, 'sent'); // safe
  }
}
