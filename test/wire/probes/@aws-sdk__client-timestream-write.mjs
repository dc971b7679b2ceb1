import { TimestreamWriteClient, WriteRecordsCommand } from '@aws-sdk/client-timestream-write';

const client = new TimestreamWriteClient({
  region: 'us-east-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  maxAttempts: 1,
});
export const answers = [
  { path: '/', body: { Endpoints: [{ Address: 'ingest-cell1.timestream.us-east-1.amazonaws.com', CachePeriodInMinutes: 60 }] } },
];

export const calls = {
  WriteRecordsCommand: (mark) =>
    client
      .send(
        new WriteRecordsCommand({
          DatabaseName: 'd',
          TableName: 'vitals',
          Records: [{ MeasureName: 'pulse', MeasureValue: '60', Dimensions: [{ Name: 'patient', Value: mark('Dimensions') }] }],
        }),
      )
      .then(() => undefined),
};
