import { ExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data';

const client = new RDSDataClient({ region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' }, maxAttempts: 1 });

export const calls = {
  ExecuteStatementCommand: (mark) =>
    client
      .send(
        new ExecuteStatementCommand({
          resourceArn: 'arn:aws:rds:us-east-1:1:cluster:c',
          secretArn: 'arn:aws:secretsmanager:us-east-1:1:secret:s',
          sql: `update patients set name = :name where mrn = '${mark('sql')}'`,
          parameters: [{ name: 'name', value: { stringValue: mark('parameters') } }],
        }),
      )
      .then(() => undefined),
};
