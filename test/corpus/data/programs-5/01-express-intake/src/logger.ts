import pino from 'pino';

export const logger = pino({
  name: 'intake-api',
  level: process.env.LOG_LEVEL ?? 'info',
  redact: { paths: ['req.headers.authorization', 'card', '*.card'], censor: '[redacted]' },
});
