import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import Honeybadger from 'honeybadger';

export const logger = new Logger({ serviceName: 'rxrelay' });
export const metrics = new Metrics({ namespace: 'rxrelay' });

const hb = Honeybadger.configure({ apiKey: process.env.HONEYBADGER_KEY ?? '' }) as any;

export function count(name: string, n = 1) {
  metrics.addMetric(name, MetricUnit.Count, n);
}

export function raise(error: unknown, context: Record<string, unknown>) {
  hb.notify(error, { context });
}
