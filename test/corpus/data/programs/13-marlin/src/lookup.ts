import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyResultV2 } from 'aws-lambda';
import { logger, metrics } from './observability';
import { OrderResult } from './types';

const STORE = process.env.RESULT_STORE_URL!;

async function load(orderId: string): Promise<OrderResult | null> {
  const res = await fetch(`${STORE}/orders/${orderId}`);
  return res.ok ? OrderResult.parse(await res.json()) : null;
}

export async function handler(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyResultV2> {
  const caller = event.requestContext.authorizer.jwt.claims.sub;
  if (!caller) return { statusCode: 401, body: 'unauthorized' }; // safe
  const result = await load(event.pathParameters?.orderId ?? '');
  if (!result) return { statusCode: 404, body: JSON.stringify({ code: 'ORDER_UNKNOWN' }) }; // safe
  if (result.observations.length === 0) {
    const body = JSON.stringify({ message: `No observations yet for ${result.subject.family}, SSN ${result.subject.ssn}` });
    return { statusCode: 409, body }; // leak: http_error
  }
  metrics.addMetadata('patient', `${result.subject.given} ${result.subject.family}`); // leak: log|error_monitor
  logger.info('lookup', { caller: String(caller), orderId: result.orderId }); // safe
  const link = `https://portal.marlin.example/view?ssn=${result.subject.ssn}&order=${result.orderId}`;
  return { statusCode: 302, headers: { location: link } }; // leak: url
}
