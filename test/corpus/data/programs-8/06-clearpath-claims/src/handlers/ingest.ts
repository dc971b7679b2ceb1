import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Context, S3Event } from 'aws-lambda';
import { readClaim, segments, type Claim } from '../x12/claim837.js';
import { ClaimRejected, logger } from '../obs.js';
import { validate } from '../rules.js';

const s3 = new S3Client({ region: 'us-east-1' });
const sqs = new SQSClient({ region: 'us-east-1' });

export const handler = async (event: S3Event, context: Context): Promise<void> => {
  logger.info('ingest', { requestId: context.awsRequestId, records: event.Records.length }); // safe: request id and count
  for (const { s3: { bucket, object } } of event.Records) {
    const out = await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key: object.key }));
    const edi = (await out.Body?.transformToString()) ?? '';
    logger.info('file read', { bucket: bucket.name, bytes: object.size, segments: [...segments(edi)].length }); // safe
    const claim = readClaim(edi);
    try {
      validate(claim);
      await store(claim);
      await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE_URL, MessageBody: JSON.stringify({ claimRef: claim.claimRef }) })); // safe: a reference
      logger.info('accepted', { claimRef: claim.claimRef, lines: claim.lines.length }); // safe
    } catch (err) {
      if (!(err instanceof ClaimRejected)) throw err;
      logger.warn('rejected', { reason: err.reason, claimRef: claim.claimRef }); // safe: a code and a reference
      logger.warn('rejected detail', err.detail); // leak: log
      logger.debug('edi', { edi }); // leak: log
    }
  }
};

async function store(claim: Claim): Promise<void> {
  const Body = JSON.stringify(claim);
  await s3.send(new PutObjectCommand({ Bucket: 'claims-prod', Key: `claims/${claim.claimRef}.json`, Body, ServerSideEncryption: 'aws:kms', SSEKMSKeyId: process.env.CLAIMS_KEY })); // safe: covered and encrypted
}
