import middy from '@middy/core';
import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { RefillRequest } from '../lib/model';
import { count, logger } from '../lib/obs';
import { reply } from '../lib/reply';
import { drugInfo, sendRxRenewal, validateAddress } from '../lib/surescribe';
import { refills } from '../lib/table';

async function refill(event: APIGatewayProxyEventV2) {
  logger.info('incoming', { body: event.body }); // leak: log
  logger.appendKeys({ requestId: event.requestContext.requestId });
  const parsed = RefillRequest.safeParse(JSON.parse(event.body ?? '{}'));
  if (!parsed.success) {
    count('InvalidRequest');
    return reply(422, { error: 'invalid', paths: parsed.error.issues.map((i) => i.path.join('.')) }); // safe
  }
  const item = { ...parsed.data, id: randomUUID(), state: 'new' as const, createdAt: new Date().toISOString() };
  const info = await drugInfo(item.drug.ndc);
  if (!info) {
    return reply(404, { error: `NDC ${item.drug.ndc} is not listed` }); // safe
  }
  if (item.drug.quantity > 360) {
    return reply(422, { error: `${item.drug.quantity} x ${item.drug.name} for ${item.patient.firstName} ${item.patient.lastName} exceeds the limit` }); // leak: http_error
  }
  await refills.put(item);
  if (item.patient.address) await validateAddress(item);
  const sent = await sendRxRenewal(item);
  await refills.state(item.id, sent ? 'sent' : 'failed');
  logger.info('refill stored', { id: item.id, prescriber: item.prescriber.name, form: info.dosage_form }); // safe
  return reply(202, { id: item.id });
}

export const handler = middy(refill);
