import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { StoredRefill } from './model';

const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const TableName = process.env.TABLE!;

export const refills = {
  async put(item: StoredRefill) {
    await doc.send(new PutCommand({ TableName, Item: item }));
  },
  async get(id: string) {
    const { Item } = await doc.send(new GetCommand({ TableName, Key: { id } }));
    return Item as StoredRefill | undefined;
  },
  async state(id: string, state: StoredRefill['state']) {
    await doc.send(new UpdateCommand({ TableName, Key: { id }, UpdateExpression: 'SET #s = :s', ExpressionAttributeNames: { '#s': 'state' }, ExpressionAttributeValues: { ':s': state } }));
  },
  async since(day: string) {
    const { Items } = await doc.send(new QueryCommand({ TableName, IndexName: 'byDay', KeyConditionExpression: '#d = :d', ExpressionAttributeNames: { '#d': 'day' }, ExpressionAttributeValues: { ':d': day } }));
    return (Items ?? []) as StoredRefill[];
  },
};
