import { CloudWatchLogs, PutLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';

const client = new CloudWatchLogs({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });
const target = { logGroupName: 'g', logStreamName: 's' };

export const calls = {
  PutLogEventsCommand: (mark) =>
    client.send(new PutLogEventsCommand({ ...target, logEvents: [{ timestamp: 1, message: mark('message') }] })).then(() => undefined),
  putLogEvents: (mark) => client.putLogEvents({ ...target, logEvents: [{ timestamp: 1, message: mark('message') }] }).then(() => undefined),
};
