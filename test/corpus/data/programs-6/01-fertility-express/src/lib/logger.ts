import winston from 'winston';

export const logger = winston.createLogger({
  level: process.env.LOG_LEVEL ?? 'info',
  format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
  transports: [new winston.transports.Console()],
});

export function scoped(scope: string) {
  const child = logger.child({ scope });
  return {
    step: (what: string, data: Record<string, unknown> = {}) => child.info(what, data),
    oops: (what: string, error?: unknown) => child.error(what, { error }),
  };
}
