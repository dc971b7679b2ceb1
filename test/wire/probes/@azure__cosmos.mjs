import { CosmosClient } from '@azure/cosmos';
import { settled } from '../provoked.mjs';

const client = new CosmosClient({
  endpoint: 'https://clinic.documents.azure.com',
  key: 'bm9uZQ==',
  connectionPolicy: {
    enableEndpointDiscovery: false,
    enableBackgroundEndpointRefreshing: false,
    retryOptions: { maxRetryAttemptCount: 0 },
  },
});
export const answers = [
  { path: '/dbs/d/colls/c/docs', body: { id: '1' } },
  { path: '/dbs/d/colls/c', body: { id: 'c', _rid: 'a', partitionKey: { paths: ['/id'], kind: 'Hash', version: 2 } } },
  {
    path: '/',
    body: {
      writableLocations: [{ name: 'a', databaseAccountEndpoint: 'https://clinic.documents.azure.com' }],
      readableLocations: [{ name: 'a', databaseAccountEndpoint: 'https://clinic.documents.azure.com' }],
    },
  },
];
const container = client.database('d').container('c');

export const calls = {
  'items.create': (mark) => settled(container.items.create({ id: '1', name: mark('arg[0].name') })),
  'items.upsert': (mark) => settled(container.items.upsert({ id: '1', name: mark('arg[0].name') })),
  'item.replace': (mark) => settled(container.item('1', '1').replace({ id: '1', name: mark('arg[0].name') })),
  'item.patch': (mark) => settled(container.item('1', '1').patch([{ op: 'add', path: '/name', value: mark('arg[0].value') }])),
};
