import winston from 'winston';

const ALLOWED = new Set(['referralId', 'clinicId', 'userId', 'status', 'ms', 'route', 'method', 'count', 'fields', 'code', 'event', 'requestId', 'level', 'message', 'timestamp']);

const allowList = winston.format((info) => {
  for (const k of Object.keys(info)) if (!ALLOWED.has(k)) delete info[k];
  return info;
});

export const logger = winston.createLogger({
  format: winston.format.combine(allowList(), winston.format.timestamp(), winston.format.json()),
  transports: [new winston.transports.Console()],
});

logger.info('logger ready', { event: 'boot' }); // safe
