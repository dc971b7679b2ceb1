import winston from 'winston';
import 'winston-daily-rotate-file';

export interface Log {
  debug(event: string, data?: unknown): void;
  info(event: string, data?: unknown): void;
  fail(event: string, error: unknown, data?: unknown): void;
  child(scope: string): Log;
}

export class WinstonLog implements Log {
  constructor(
    private readonly base = winston.createLogger({ level: 'debug', transports: [new winston.transports.DailyRotateFile({ dirname: '/var/log/backbone', filename: '%DATE%.log' })] }),
    private readonly scope = 'root',
  ) {}

  debug(event: string, data?: unknown) {
    this.base.debug(event, { scope: this.scope, data });
  }

  info(event: string, data?: unknown) {
    this.base.info(event, { scope: this.scope, data });
  }

  fail(event: string, error: unknown, data?: unknown) {
    this.base.error(event, { scope: this.scope, name: (error as Error).name, data });
  }

  child(scope: string): Log {
    return new WinstonLog(this.base, `${this.scope}.${scope}`);
  }
}
