import pino from 'pino';

const log = pino();

export class Bedside {
  /** The line under the bed's number. @phi */
  caption = '';
  channel = 1;
  /** @phi */
  static lastWish: string | undefined;

  constructor(readonly bed: string, /** @phi */ readonly greeting: string) {}

  show(): void {
    log.info(`caption ${this.caption}`); // leak: log
    log.info(`channel ${this.channel} at ${this.bed}`); // safe: untagged
    log.info(this.greeting); // leak: log
  }
}

/**
 * @param channel the number on the remote control
 */
export function order(/** @phi */ wish: string, channel: number): void {
  Bedside.lastWish = wish;
  log.info({ wish }, 'ordered'); // leak: log
  log.info({ channel }, 'ordered'); // safe: untagged
  /** @phi */
  const line = `${channel}: ${wish.toUpperCase()}`;
  log.debug(line); // leak: log
  log.debug('ordered by remote control'); // safe
  log.debug(`shown for ${line.length} letters`); // safe: a length
}
