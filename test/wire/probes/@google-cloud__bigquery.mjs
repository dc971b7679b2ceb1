import { BigQuery } from '@google-cloud/bigquery';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const client = new BigQuery(account);
export const answers = tokens;

export const calls = {
  'table.insert': (mark) =>
    settled(
      client
        .dataset('d')
        .table('t')
        .insert([{ name: mark('arg[0].name') }]),
    ),
  query: (mark) => settled(client.query({ query: `SELECT '${mark('query')}' WHERE @name = ''`, params: { name: mark('params') } })),
  createQueryJob: (mark) => settled(client.createQueryJob({ query: `SELECT '${mark('query')}'` })),
};
