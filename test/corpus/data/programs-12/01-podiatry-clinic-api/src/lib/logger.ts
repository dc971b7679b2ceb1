import winston from 'winston';

export const logger = winston.createLogger({
  level: process.env.LOG_LEVEL ?? 'info',
  format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
  transports: [new winston.transports.Console()],
});

export const audit = (action: string, actorId: string, recordId: string) =>
  logger.info('audit', { action, actorId, recordId }); // safe
