import { DynamoDB, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

const client = new DynamoDB({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  PutItemCommand: (mark) =>
    client
      .send(new PutItemCommand({ TableName: 'visits', Item: { id: { S: mark('Item.id') }, note: { S: mark('Item.note') } } }))
      .then(() => undefined),
  UpdateItemCommand: (mark) =>
    client
      .send(
        new UpdateItemCommand({
          TableName: 'visits',
          Key: { id: { S: mark('Key') } },
          UpdateExpression: 'SET note = :n',
          ExpressionAttributeValues: { ':n': { S: mark('ExpressionAttributeValues') } },
        }),
      )
      .then(() => undefined),
  putItem: (mark) => client.putItem({ TableName: 'visits', Item: { id: { S: mark('Item') } } }).then(() => undefined),
};
