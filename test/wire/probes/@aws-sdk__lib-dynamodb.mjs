import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocument, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';

const client = DynamoDBDocument.from(
  new DynamoDBClient({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 }),
);

export const calls = {
  PutCommand: (mark) =>
    client.send(new PutCommand({ TableName: 'visits', Item: { id: '1', note: mark('Item.note') } })).then(() => undefined),
  UpdateCommand: (mark) =>
    client
      .send(
        new UpdateCommand({
          TableName: 'visits',
          Key: { id: mark('Key') },
          UpdateExpression: 'SET note = :n',
          ExpressionAttributeValues: { ':n': mark('ExpressionAttributeValues') },
        }),
      )
      .then(() => undefined),
  put: (mark) => client.put({ TableName: 'visits', Item: { id: '1', note: mark('Item.note') } }).then(() => undefined),
};
