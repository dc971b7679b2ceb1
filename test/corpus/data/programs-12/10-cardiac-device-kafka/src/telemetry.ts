import tracer from 'dd-trace';
import pino from 'pino';

tracer.init({ service: 'pacelink-ingest', logInjection: true });

export const log = pino({ level: process.env.LOG_LEVEL || 'info', base: { service: 'ingest' } });

export function traced<T>(name: string, tags: Record<string, unknown>, fn: () => Promise<T>): Promise<T> {
  return tracer.trace(name, async (span) => {
    Object.entries(tags).forEach(([k, v]) => span?.setTag(k, v));
    return fn();
  });
}

export const count = (metric: string, value = 1, tags: Record<string, string> = {}) => tracer.dogstatsd.increment(metric, value, tags);
