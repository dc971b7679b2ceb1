import pino from 'pino';

export const log = pino({
  name: 'edi-desk',
  level: process.env.LOG_LEVEL ?? 'info',
  redact: { paths: ['subscriber.ssn', 'subscriber.memberId', 'subscriber.firstName', 'subscriber.lastName', 'subscriber.dob'], censor: '***' },
});
