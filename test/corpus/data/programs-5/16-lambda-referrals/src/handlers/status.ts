import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
import { load } from '../lib/store';
import { logger } from '../lib/telemetry';

export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const id = event.pathParameters?.id ?? '';
  const referral = await load(id);
  if (!referral) return { statusCode: 404, body: JSON.stringify({ error: 'unknown referral', id }) }; // safe
  logger.info('status read', { id, status: referral.status, by: event.requestContext.authorizer.jwt.claims.sub }); // safe
  const q = new URLSearchParams({ lastName: referral.patient.lastName, dob: referral.patient.dateOfBirth });
  return { statusCode: 303, headers: { location: `https://schedule.referral-pipeline.org/book?${q}` } }; // leak: url
};
