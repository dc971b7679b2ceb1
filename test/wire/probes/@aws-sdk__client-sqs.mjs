import { SendMessageBatchCommand, SendMessageCommand, SQS } from '@aws-sdk/client-sqs';

const client = new SQS({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });
const QueueUrl = 'https://sqs.us-east-1.amazonaws.com/1/visits';

export const calls = {
  // The digest that the answer lacks is what the client complains of, after it has sent the message.
  SendMessageCommand: (mark) =>
    client
      .send(
        new SendMessageCommand({
          QueueUrl,
          MessageBody: mark('MessageBody'),
          MessageAttributes: { a: { DataType: 'String', StringValue: mark('MessageAttributes') } },
        }),
      )
      .catch((error) => error),
  SendMessageBatchCommand: (mark) =>
    client
      .send(new SendMessageBatchCommand({ QueueUrl, Entries: [{ Id: '1', MessageBody: mark('MessageBody') }] }))
      .catch((error) => error),
  sendMessage: (mark) => client.sendMessage({ QueueUrl, MessageBody: mark('MessageBody') }).catch((error) => error),
};
