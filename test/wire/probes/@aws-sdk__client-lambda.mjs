import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

const client = new LambdaClient({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  InvokeCommand: (mark) =>
    client.send(new InvokeCommand({ FunctionName: 'visits', Payload: JSON.stringify({ name: mark('Payload') }) })).then(() => undefined),
};
