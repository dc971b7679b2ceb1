import { Client, fql } from 'fauna';
import { settled } from '../provoked.mjs';

const client = new Client({ secret: 'none', max_attempts: 1 });

export const calls = {
  query: (mark) => settled(client.query(fql`Patient.create({ name: ${mark('value')} })`)).then(() => undefined),
};
