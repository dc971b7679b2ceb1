import winston from 'winston';

export const root = winston.createLogger({ level: 'info', transports: [new winston.transports.Console()] });

export abstract class Component {
  private dropped = 0;
  constructor(readonly name: string) {}

  protected say(text: string): void {
    root.info(`[${this.name}] ${text}`); // leak: log
  }

  protected drop(reason: 'late' | 'invalid' | 'full'): void {
    this.dropped++;
    root.warn(`[${this.name}] dropped ${this.dropped}: ${reason}`); // safe
  }
}
