import pino from 'pino';

export const logger = pino({ name: 'helixboard', level: process.env.LOG_LEVEL ?? 'info' });

export const audit = {
  read: (actor: string, kind: string, id: number | string) => logger.info({ actor, kind, id }, 'read'), // safe
  write: (actor: string, kind: string, id: number | string) => logger.info({ actor, kind, id }, 'write'), // safe
};
