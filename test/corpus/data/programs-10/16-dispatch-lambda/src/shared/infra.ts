import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';

export const logger = new Logger({ serviceName: 'cad' });
export const metrics = new Metrics({ namespace: 'cad', serviceName: 'cad' });
export const ddb = DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } });
const bus = new EventBridgeClient({});

export async function emit(type: string, detail: Record<string, unknown>) {
  const out = await bus.send(new PutEventsCommand({ Entries: [{ EventBusName: process.env.BUS, Source: 'cad', DetailType: type, Detail: JSON.stringify(detail) }] }));
  metrics.addMetric('events', MetricUnit.Count, 1); // safe
  if (out.FailedEntryCount) logger.error('event not accepted', { type, failed: out.FailedEntryCount }); // safe
}
