import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

export const logger = new Logger({ serviceName: 'steady-sugar', logEvent: false });
export const metrics = new Metrics({ namespace: 'SteadySugar' });

const ALLOWED = new Set(['requestId', 'route', 'status', 'count', 'durationMs', 'deviceModel', 'firmware', 'subjectId', 'errorCode']);

export function pick(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([k]) => ALLOWED.has(k)));
}

export const info = (message, fields = {}) => logger.info(message, pick(fields)); // safe
export const warn = (message, fields = {}) => logger.warn(message, pick(fields)); // safe
export const count = (name, n = 1) => metrics.addMetric(name, MetricUnit.Count, n); // safe
