import { Logger } from '@aws-lambda-powertools/logger';
import { Tracer } from '@aws-lambda-powertools/tracer';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export const logger = new Logger({ serviceName: 'claims-intake' });
export const tracer = new Tracer({ serviceName: 'claims-intake' });
export const ddb = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const sns = new SNSClient({});
