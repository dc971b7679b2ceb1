import type { Inpatient } from './types.js';
import * as Sentry from '@sentry/node';
Sentry.init({ dsn: process.env.SENTRY_DSN, includeLocalVariables: true });
export function check({ birthDate, stays }: Inpatient) {
  const born = new Date(birthDate);
  if (Number.isNaN(born.getTime())) throw new RangeError('not a date'); // leak: error_monitor
  return stays;
}
