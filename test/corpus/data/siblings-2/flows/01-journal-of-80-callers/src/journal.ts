import winston from 'winston';

const logger = winston.createLogger({ transports: [new winston.transports.Console()] });

export class Journal {
  static write(level: 'info' | 'warn', text: string, meta: Record<string, unknown> = {}): void {
    logger.log(level, text, meta);
  }
}
