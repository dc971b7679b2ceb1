import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';

const client = new SFNClient({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  StartExecutionCommand: (mark) =>
    client
      .send(
        new StartExecutionCommand({
          stateMachineArn: 'arn:aws:states:us-east-1:1:stateMachine:visits',
          name: mark('name'),
          input: JSON.stringify({ name: mark('input') }),
        }),
      )
      .then(() => undefined),
};
