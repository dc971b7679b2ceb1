import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { RefillMessage } from './model.js';
import { logger, rxByNumber } from './shared.js';

const sqs = new SQSClient({});

export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  logger.appendKeys({ requestId: event.requestContext.requestId });
  logger.debug('event body', { body: event.body }); // leak: log
  const { rxNumber, last, birthday, store } = JSON.parse(event.body ?? '{}') as Record<string, string>;
  const rx = await rxByNumber(rxNumber);
  if (!rx || rx.holder.last !== last || rx.holder.birthday !== birthday) {
    logger.info('no match', { found: Boolean(rx) }); // safe
    return { statusCode: 404, body: JSON.stringify({ error: 'We could not find that prescription' }) }; // safe
  }
  if (rx.refillsLeft === 0) {
    return { statusCode: 409, body: JSON.stringify({ error: `No refills left for ${rx.drugName}, ${rx.holder.first} ${rx.holder.last}` }) }; // leak: http_error
  }
  const message: RefillMessage = { rx, store, requestedAt: new Date().toISOString() };
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.REFILL_QUEUE, MessageBody: JSON.stringify(message) }));
  logger.info('queued', { store, daysSupply: rx.daysSupply > 30 ? 'long' : 'short' }); // safe
  return { statusCode: 202, headers: { 'x-store': store }, body: JSON.stringify({ ok: true }) }; // safe
}
