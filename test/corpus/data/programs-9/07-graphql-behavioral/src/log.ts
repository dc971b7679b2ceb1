import winston from 'winston';

const base = winston.createLogger({ level: 'debug', transports: [new winston.transports.Console()] });

export const scoped = (scope: string) => ({
  info: (msg: string, meta: Record<string, unknown> = {}) => base.info(msg, { scope, ...meta }),
  warn: (msg: string, meta: Record<string, unknown> = {}) => base.warn(msg, { scope, ...meta }),
  error: (msg: string, meta: Record<string, unknown> = {}) => base.error(msg, { scope, ...meta }),
});
