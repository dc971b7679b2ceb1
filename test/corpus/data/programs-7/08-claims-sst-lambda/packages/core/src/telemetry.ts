import { Logger } from '@aws-lambda-powertools/logger';
import { Tracer } from '@aws-lambda-powertools/tracer';
import Rollbar from 'rollbar';

export const logger = new Logger({ serviceName: 'claims' });
export const tracer = new Tracer({ serviceName: 'claims' });
export const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN, captureUncaught: true });

export function problem(summary: string, facts: Record<string, unknown>): void {
  logger.error(summary);
  rollbar.error(summary, facts); // leak: error_monitor
}

export function metric(name: string, value: number): void {
  logger.info(name, { value }); // safe
}
