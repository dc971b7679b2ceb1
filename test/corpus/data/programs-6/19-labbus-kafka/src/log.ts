import pino from 'pino';
import type { SpecimenCollected } from './events.js';

export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  serializers: {
    donor: (d: SpecimenCollected['donor']) => ({ sex: d.sex }),
  },
});

export const outcome = <T>(label: string, payload: T): void => log.info({ payload }, label);
