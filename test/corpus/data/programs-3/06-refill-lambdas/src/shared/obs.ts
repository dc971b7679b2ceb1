import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';

export const logger = new Logger({ serviceName: 'refill' });
export const metrics = new Metrics({ namespace: 'Refill', serviceName: 'refill' });
export const tracer = new Tracer({ serviceName: 'refill' });

export function count(name: string, dims: Record<string, string> = {}) {
  const single = metrics.singleMetric();
  for (const [k, v] of Object.entries(dims)) single.addDimension(k, v);
  single.addMetric(name, MetricUnit.Count, 1);
}
