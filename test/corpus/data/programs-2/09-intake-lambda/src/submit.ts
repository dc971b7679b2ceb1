import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { PublishCommand } from '@aws-sdk/client-sns';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyResultV2 } from 'aws-lambda';
import { claimSchema, type Claim } from './claim.js';
import { ddb, logger, sns } from './clients.js';

async function alertAdjusters(claim: Claim) {
  await sns.send(new PublishCommand({ // leak: messaging
    PhoneNumber: process.env.ADJUSTER_PHONE,
    Message: `High claim: ${claim.subscriberName}, member ${claim.memberId}, ${claim.icd10.join(' ')}`,
  }));
}

export async function handler(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyResultV2> {
  const requestId = event.requestContext.requestId;
  logger.info('incoming', { body: event.body }); // leak: log
  const parsed = claimSchema.safeParse(JSON.parse(event.body ?? '{}'));
  if (!parsed.success) {
    logger.warn('invalid claim', { requestId, issues: parsed.error.issues.length }); // safe
    return { statusCode: 422, body: JSON.stringify({ code: 'INVALID_CLAIM', requestId }) }; // safe
  }

  const claim = parsed.data;
  const claimId = randomUUID();
  try {
    await ddb.send(new PutCommand({ TableName: process.env.CLAIMS_TABLE, Item: { claimId, ...claim } }));
    logger.info('claim stored', { claimId, lines: claim.cpt.length }); // safe
    if (claim.billedCents > 5_000_000) await alertAdjusters(claim);
    return { statusCode: 201, body: JSON.stringify({ claimId }) }; // safe
  } catch (err) {
    logger.error(`failed for ${claim.subscriberName} ssn=${claim.ssn}`, err as Error); // leak: log
    return { statusCode: 500, body: JSON.stringify({ message: `Claim of ${claim.subscriberName} born ${claim.birthDate} (${claim.icd10[0]}) was not stored` }) }; // leak: http_error
  }
}
