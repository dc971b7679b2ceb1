import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { acknowledge } from '../lib/notify';
import { enqueue } from '../lib/queue';
import { insert } from '../lib/store';
import { logger, metrics } from '../lib/telemetry';
import type { Referral } from '../types';

const REQUIRED: (keyof Referral)[] = ['patient', 'reason', 'icd10', 'referringPractice'];

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const body = JSON.parse(event.body ?? '{}') as Referral;
  const missing = REQUIRED.filter((k) => !body[k]);
  if (missing.length > 0) {
    logger.warn('incomplete referral', { missing }); // safe
    return { statusCode: 400, body: JSON.stringify({ error: 'incomplete', missing }) }; // safe
  }
  if (!/^\d{10}$/.test(body.patient.nationalId)) {
    return { statusCode: 422, body: JSON.stringify({ error: `Bad national id ${body.patient.nationalId} for ${body.patient.lastName}` }) }; // leak: http_error
  }
  const referral: Referral = { ...body, id: randomUUID(), status: 'received' };
  logger.info('referral received', { referral }); // leak: log
  await insert(referral);
  await enqueue(referral.id);
  await acknowledge(referral.referringPractice, referral.id);
  metrics.addMetric('received', 'Count', 1); // safe
  logger.info('queued', { id: referral.id, practice: referral.referringPractice.name }); // safe
  return { statusCode: 202, body: JSON.stringify({ id: referral.id }) };
};
