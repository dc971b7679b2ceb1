import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { ulid } from 'ulid';
import { HttpError, json } from '../shared/http';
import { count, logger, tracer } from '../shared/obs';
import * as store from '../shared/store';
import type { RefillRequest } from '../types';

function parse(raw: string | undefined): Omit<RefillRequest, 'id' | 'state' | 'createdAt'> {
  if (!raw) throw new HttpError(400, 'empty body');
  const body = JSON.parse(raw);
  if (!body.prescription?.rxNumber) throw new HttpError(400, 'prescription.rxNumber is required'); // safe
  return body;
}

function guard(r: Omit<RefillRequest, 'id' | 'state' | 'createdAt'>) {
  const hit = r.member.allergies.find((a) => r.prescription.drug.label.toLowerCase().includes(a.toLowerCase()));
  if (hit) throw new HttpError(409, `${r.member.given} ${r.member.family} is allergic to ${hit}`); // leak: http_error|log
  if (r.prescription.drug.schedule === 'II') throw new HttpError(422, 'schedule II drugs need a new prescription'); // safe
}

export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const requestId = event.requestContext.requestId;
  logger.appendKeys({ requestId });
  logger.debug('event', { body: event.body }); // leak: log
  try {
    const input = parse(event.body);
    guard(input);
    const item: RefillRequest = { ...input, id: ulid(), state: 'NEW', createdAt: new Date().toISOString() };
    await store.put(item);
    tracer.putAnnotation('refillId', item.id); // safe
    tracer.putMetadata('member', item.member); // leak: error_monitor|log
    count('RefillRequested', { ncpdp: item.pharmacyNcpdp }); // safe
    logger.info('refill requested', { refillId: item.id, drug: item.prescription.drug.label, member: item.member.family }); // leak: log
    return json(202, { id: item.id, state: item.state });
  } catch (e) {
    if (e instanceof HttpError) {
      logger.warn('rejected', { status: e.status, reason: e.message });
      return json(e.status, { error: e.message });
    }
    logger.error('request failed', { name: (e as Error).name, requestId }); // safe
    return json(500, { error: 'internal', requestId });
  }
};
