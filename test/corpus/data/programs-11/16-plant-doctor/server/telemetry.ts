import winston from 'winston';
import Mixpanel from 'mixpanel';
import * as Sentry from '@sentry/node';

Sentry.init({ dsn: process.env.SENTRY_DSN });
const mp = Mixpanel.init(process.env.MIXPANEL ?? 'x');

export const logger = winston.createLogger({ transports: [new winston.transports.Console({ format: winston.format.simple() })] });
export const track = (name: string, props: Record<string, unknown>) => mp.track(name, props);
