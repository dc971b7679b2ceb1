import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2, Context } from 'aws-lambda';

export const logger = new Logger({ serviceName: 'helix' });
export const metrics = new Metrics({ namespace: 'Helix', serviceName: 'api' });

type Handler = (event: APIGatewayProxyEventV2, ctx: Context) => Promise<unknown>;

export const json = (statusCode: number, body: unknown): APIGatewayProxyResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

/** Cold starts are what users complain about most. */
export function coldStart(ms: number) {
  metrics.addMetric('coldStart', MetricUnit.Milliseconds, ms); // safe
}

/** Wraps a handler with logging, metrics and error mapping. */
export function route(name: string, fn: Handler) {
  return async (event: APIGatewayProxyEventV2, ctx: Context): Promise<APIGatewayProxyResultV2> => {
    logger.appendKeys({ route: name, requestId: ctx.awsRequestId }); // safe
    const started = Date.now();
    try {
      const result = await fn(event, ctx);
      metrics.addMetric('success', MetricUnit.Count, 1); // safe
      return json(200, result);
    } catch (err) {
      const status = (err as { statusCode?: number }).statusCode ?? 500;
      metrics.addMetric('failure', MetricUnit.Count, 1); // safe
      logger.error('handler failed', { status, error: (err as Error).name }); // safe
      if (status === 500) logger.error('request was', { size: event.body?.length ?? 0 }); // safe
      return json(status, { error: status === 404 ? 'not found' : 'internal' }); // safe
    } finally {
      logger.info('done', { ms: Date.now() - started }); // safe
      metrics.publishStoredMetrics();
    }
  };
}
