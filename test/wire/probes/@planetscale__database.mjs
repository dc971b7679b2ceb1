import { connect } from '@planetscale/database';
import { settled } from '../provoked.mjs';

const connection = connect({ host: 'aws.connect.psdb.cloud', username: 'u', password: 'p' });

export const calls = {
  execute: (mark) => settled(connection.execute('SELECT * FROM patients WHERE name = ?', [mark('arg[1].element')])).then(() => undefined),
};
