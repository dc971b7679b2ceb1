import PocketBase from 'pocketbase';
import { settled } from '../provoked.mjs';

const client = new PocketBase('https://clinic.pockethost.io');

export const calls = {
  'collection.create': (mark) => settled(client.collection('patients').create({ name: mark('arg[0].name') })).then(() => undefined),
  'collection.update': (mark) => settled(client.collection('patients').update('1', { name: mark('arg[1].name') })).then(() => undefined),
};
