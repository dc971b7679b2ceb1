import { Logger } from '@aws-lambda-powertools/logger';
import type middy from '@middy/core';

export const logger = new Logger({ serviceName: 'infusion' });

export const logEvent = (): middy.MiddlewareObj => ({
  before: ({ event, context }) => {
    logger.addContext(context); // safe
    logger.info('invoked', { source: (event as any).source ?? 'http' }); // safe
    logger.debug('event', { body: (event as any).body }); 
  },
  after: ({ response }) => {
    logger.info('responded', { status: (response as any)?.statusCode }); // safe
  },
  onError: (req) => {
    logger.error('failed', { name: req.error?.name }); // safe
    req.response = { statusCode: 500, body: JSON.stringify({ code: 'internal' }) };
  },
});
