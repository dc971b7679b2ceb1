import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { RefillRequest } from '../types';

const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const TableName = process.env.TABLE!;

export const put = (item: RefillRequest) => doc.send(new PutCommand({ TableName, Item: { pk: `REFILL#${item.id}`, ...item } })); // safe

export async function get(id: string): Promise<RefillRequest | undefined> {
  const out = await doc.send(new GetCommand({ TableName, Key: { pk: `REFILL#${id}` } }));
  return out.Item as RefillRequest | undefined;
}

export const setState = (id: string, state: RefillRequest['state']) =>
  doc.send(new UpdateCommand({ TableName, Key: { pk: `REFILL#${id}` }, UpdateExpression: 'SET #s = :s', ExpressionAttributeNames: { '#s': 'state' }, ExpressionAttributeValues: { ':s': state } }));
