import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyResultV2 } from 'aws-lambda';
import type { Claim } from '../x12/claim837.js';
import { logger } from '../obs.js';
import { findByMember } from '../store.js';

const reply = (statusCode: number, body: unknown): APIGatewayProxyResultV2 => ({ statusCode, body: JSON.stringify(body) });

export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyResultV2> => {
  logger.info('lookup', { route: event.routeKey, sub: event.requestContext.authorizer.jwt.claims.sub as string }); // safe: route and staff subject
  const { memberId, birthDate } = JSON.parse(event.body ?? '{}') as Pick<Claim['subscriber'], 'memberId' | 'birthDate'>;
  logger.info('lookup for', { memberId, birthDate }); // leak: log
  const found = await findByMember(memberId);
  logger.info('lookup done', { found: found.length }); // safe: a count
  if (found.length === 0) return reply(404, { error: `no claims of member ${memberId} born ${birthDate}` }); // leak: http_error
  return reply(200, { claims: found.map(({ claimRef, totalCents }) => ({ claimRef, totalCents })) });
};
