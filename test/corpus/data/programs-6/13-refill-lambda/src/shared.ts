import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Rx, StockLine } from './model.js';

export const logger = new Logger({ serviceName: 'refills' });
export const ddb = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export async function rxByNumber(rxNumber: string): Promise<Rx | undefined> {
  const { Item } = await ddb.send(new GetCommand({ TableName: 'rx', Key: { rxNumber } })); // safe
  return Item as Rx | undefined;
}

export async function lowStock(): Promise<StockLine[]> {
  const { Items = [] } = await ddb.send(new ScanCommand({ TableName: 'stock' }));
  return (Items as StockLine[]).filter((l) => l.onHand < l.reorderAt);
}

export class RefillRefused extends Error {
  constructor(readonly reason: 'none-left' | 'too-soon', readonly rx: Rx) {
    super(`refill refused: ${reason}`);
  }
}
