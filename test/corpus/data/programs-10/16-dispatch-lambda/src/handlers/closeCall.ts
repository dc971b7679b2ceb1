import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Tracer } from '@aws-lambda-powertools/tracer';
import { writeFileSync } from 'node:fs';
import { ddb, logger, metrics } from '../shared/infra';
import type { Epcr } from '../shared/types';

const s3 = new S3Client({});
const tracer = new Tracer({ serviceName: 'cad' });

function worst(vitals: Epcr['vitals']) {
  return vitals.reduce((a, b) => (b.gcs < a.gcs ? b : a));
}

export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> {
  const callId = event.pathParameters?.callId;
  const epcr: Epcr = { ...JSON.parse(event.body ?? '{}'), callId };
  if (!epcr.vitals?.length) {
    logger.warn('ePCR without vitals', { callId }); // safe
    return { statusCode: 422, body: JSON.stringify({ error: 'vitals missing', callId }) }; // safe
  }
  tracer.putAnnotation('callId', callId ?? ''); // safe
  tracer.putMetadata('epcr', epcr); // leak: log|error-monitor|analytics
  await ddb.send(new PutCommand({ TableName: process.env.TABLE, Item: { pk: `EPCR#${callId}`, ...epcr } })); // safe
  writeFileSync(`/tmp/${callId}.txt`, `${epcr.patientName} ${epcr.dob}\n${epcr.narrative}`); // leak: file
  await s3.send(new PutObjectCommand({ Bucket: process.env.ARCHIVE, Key: `${callId}.json`, Body: JSON.stringify(epcr), ServerSideEncryption: 'aws:kms' }));
  logger.info('ePCR archived', { callId, vitals: epcr.vitals.length, drugs: epcr.drugs.length }); // safe
  const w = worst(epcr.vitals);
  if (w.gcs < 9) logger.warn('low GCS', { name: epcr.patientName, ...w }); // leak: log
  metrics.publishStoredMetrics(); // safe
  return { statusCode: 303, headers: { location: `https://hospital.example/prealert?name=${encodeURIComponent(epcr.patientName)}&gcs=${w.gcs}&sbp=${w.sbp}` } }; // leak: url
}
