import { Datastore } from '@google-cloud/datastore';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const client = new Datastore(account);
export const answers = tokens;

export const calls = {
  save: (mark) => settled(client.save({ key: client.key(['Patient', mark('key')]), data: { name: mark('data.name') } })),
  insert: (mark) => settled(client.insert({ key: client.key(['Patient', 'p1']), data: { name: mark('data.name') } })),
  upsert: (mark) => settled(client.upsert({ key: client.key(['Patient', 'p1']), data: { name: mark('data.name') } })),
};
