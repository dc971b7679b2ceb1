import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';

const client = new CloudWatchClient({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  PutMetricDataCommand: (mark) =>
    client
      .send(
        new PutMetricDataCommand({
          Namespace: 'clinic',
          MetricData: [{ MetricName: mark('MetricName'), Value: 1, Dimensions: [{ Name: 'patient', Value: mark('Dimensions') }] }],
        }),
      )
      .then(() => undefined),
};
