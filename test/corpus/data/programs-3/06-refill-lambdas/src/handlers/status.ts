import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { json } from '../shared/http';
import { logger } from '../shared/obs';
import * as store from '../shared/store';

export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const id = event.pathParameters?.id ?? '';
  const refill = await store.get(id);
  if (!refill || refill.member.id !== event.requestContext.authorizer.jwt.claims.sub) {
    logger.info('status: not found', { refillId: id }); // safe
    return json(404, { error: 'not_found' });
  }
  if (refill.state === 'READY') {
    // the partner's locker page wants everything in the link
    const q = new URLSearchParams({ rx: refill.prescription.rxNumber, drug: refill.prescription.drug.label, name: `${refill.member.given} ${refill.member.family}` });
    return json(303, {}, { location: `https://lockers.pickup-partner.example/open?${q}` }); // leak: url
  }
  return json(200, { state: refill.state });
};
