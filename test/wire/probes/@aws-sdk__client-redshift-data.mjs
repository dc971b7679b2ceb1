import { ExecuteStatementCommand, RedshiftDataClient } from '@aws-sdk/client-redshift-data';

const client = new RedshiftDataClient({
  region: 'us-east-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  maxAttempts: 1,
});

export const calls = {
  ExecuteStatementCommand: (mark) =>
    client
      .send(
        new ExecuteStatementCommand({
          Database: 'd',
          WorkgroupName: 'w',
          Sql: `select * from visits where mrn = '${mark('Sql')}'`,
          Parameters: [{ name: 'a', value: mark('Parameters') }],
        }),
      )
      .then(() => undefined),
};
