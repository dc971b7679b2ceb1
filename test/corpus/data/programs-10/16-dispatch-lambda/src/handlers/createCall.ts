import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { ulid } from 'ulid';
import { ddb, emit, logger, metrics } from '../shared/infra';
import { determinantFor } from '../shared/triage';
import type { Call } from '../shared/types';

export const handler: APIGatewayProxyHandlerV2 = async (event, context) => {
  logger.addContext(context);
  logger.debug('incoming', { event }); // leak: log
  if (!event.body) return { statusCode: 400, body: JSON.stringify({ error: 'empty body' }) }; // safe
  const input = JSON.parse(event.body) as Omit<Call, 'pk' | 'callId' | 'determinant' | 'units' | 'receivedAt'>;
  if (!input.location?.address) {
    logger.warn('call without address', { requestId: context.awsRequestId }); // safe
    return { statusCode: 422, body: JSON.stringify({ error: `no address for ${input.patient.name}, ${input.complaint}, caller ${input.callerNumber}` }) }; // leak: http-error
  }
  const callId = ulid();
  const determinant = await determinantFor(input.complaint, input.patient);
  const item: Call = { pk: `CALL#${callId}`, callId, receivedAt: new Date().toISOString(), determinant, units: [], ...input };
  await ddb.send(new PutCommand({ TableName: process.env.TABLE, Item: item })); // safe
  metrics.addDimension('priority', determinant.charAt(0)); // safe
  logger.info('call created', { callId, priority: determinant.charAt(0) }); // safe
  logger.info(`${input.patient.name ?? 'unknown'} at ${input.location.address}: ${input.complaint}`); // leak: log
  await emit('call.created', { callId });
  return { statusCode: 201, body: JSON.stringify({ callId }) };
};
