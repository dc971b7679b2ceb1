import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';

const doc = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'us-east-1' }));

export interface AuditEntry {
  userId: string;
  role: string;
  startedAt: string;
  endedAt: string;
  patientRef: string;
  model: string;
  action: 'summarise' | 'read' | 'sign';
  disposition: 'returned' | 'discarded' | 'failed';
}

export async function audit(entry: AuditEntry): Promise<void> {
  await doc.send(new PutCommand({ TableName: 'ai-audit', Item: { ...entry, id: crypto.randomUUID() }, ConditionExpression: 'attribute_not_exists(id)' })); // safe
}
