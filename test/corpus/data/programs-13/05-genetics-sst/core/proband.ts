import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { ulid } from 'ulid';
import { logger } from './log.js';

const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const TableName = process.env.SST_Table_tableName_Probands!;

export const Variant = z.object({ gene: z.string(), hgvs: z.string(), classification: z.enum(['benign', 'vus', 'likely-pathogenic', 'pathogenic']) });

export const Proband = z.object({
  id: z.string().optional(),
  givenName: z.string(),
  familyName: z.string(),
  email: z.string().email(),
  dob: z.string(),
  referralReason: z.string(),
  familyHistory: z.array(z.object({ relation: z.string(), condition: z.string() })).default([]),
  variants: z.array(Variant).default([]),
  counselorId: z.string(),
});
export type Proband = z.infer<typeof Proband>;
export type Variant = z.infer<typeof Variant>;

export async function putProband(p: Proband) {
  const id = p.id ?? ulid();
  await doc.send(new PutCommand({ TableName, Item: { ...p, id, pk: `P#${id}`, sk: 'A' } })); // safe
  logger.info('proband stored', { id, variantCount: p.variants.length }); // safe
  return id;
}

export async function getProband(id: string): Promise<Proband & { id: string }> {
  const { Item } = await doc.send(new GetCommand({ TableName, Key: { pk: `P#${id}`, sk: 'A' } }));
  if (!Item) {
    logger.warn('proband missing', { id }); // safe
    throw new NotFound(`proband ${id}`);
  }
  return Item as Proband & { id: string };
}

export async function listByCounselor(counselorId: string) {
  const out = await doc.send(new QueryCommand({ TableName, IndexName: 'counselor', KeyConditionExpression: 'counselorId = :c', ExpressionAttributeValues: { ':c': counselorId } }));
  logger.debug('query', { counselorId, scanned: out.ScannedCount, count: out.Count }); // safe
  return (out.Items ?? []) as (Proband & { id: string })[];
}

export class NotFound extends Error {
  readonly statusCode = 404;
}
