import type { DynamoDBStreamEvent } from 'aws-lambda';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Claim } from './claim.js';
import { logger, tracer } from './clients.js';

export async function handler(event: DynamoDBStreamEvent): Promise<void> {
  logger.info('batch', { records: event.Records.length }); // safe
  for (const record of event.Records) {
    const image = record.dynamodb?.NewImage as Record<string, AttributeValue> | undefined;
    if (!image) continue;
    const claim = unmarshall(image) as Claim & { claimId: string };
    tracer.putAnnotation('claimId', claim.claimId); // safe
    tracer.putMetadata('claim', claim); // leak: error_monitor|log
    const res = await fetch(`http://clearinghouse.example.net/eligibility?member=${claim.memberId}`, { // leak: plaintext|url
      method: 'POST',
      body: JSON.stringify({ ssn: claim.ssn, birthDate: claim.birthDate }),
    });
    if (!res.ok) logger.warn('eligibility failed', { claimId: claim.claimId, status: res.status }); // safe
  }
}
