import winston from 'winston';

const base = winston.createLogger({ transports: [new winston.transports.File({ filename: '/var/log/claimsmith.log' })] });

const mask = (v: string) => (v ? '***' : '');

export const log = {
  info: (msg: string, meta?: unknown) => base.info(msg, { meta }),
  error: (msg: string, meta?: unknown) => base.error(msg, { meta }),
  masked: (msg: string, value: string) => base.info(`${msg} ${mask(value)}`),
};
