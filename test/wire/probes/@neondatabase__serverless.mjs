import { neon } from '@neondatabase/serverless';
import { settled } from '../provoked.mjs';

const sql = neon('postgresql://u:p@ep-clinic.us-east-2.aws.neon.tech/db');

export const calls = {
  'sql`…`': (mark) => settled(sql`SELECT * FROM patients WHERE name = ${mark('value')}`).then(() => undefined),
  'sql.query': (mark) => settled(sql.query('SELECT * FROM patients WHERE name = $1', [mark('arg[1].element')])).then(() => undefined),
};
