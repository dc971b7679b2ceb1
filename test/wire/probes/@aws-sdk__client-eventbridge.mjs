import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';

const client = new EventBridgeClient({
  region: 'us-east-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  maxAttempts: 1,
});

export const calls = {
  PutEventsCommand: (mark) =>
    client
      .send(
        new PutEventsCommand({
          Entries: [
            {
              Source: 'visits',
              DetailType: mark('DetailType'),
              Detail: JSON.stringify({ name: mark('Detail') }),
              Resources: [mark('Resources')],
            },
          ],
        }),
      )
      .then(() => undefined),
};
