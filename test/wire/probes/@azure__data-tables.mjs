import { AzureNamedKeyCredential, TableClient } from '@azure/data-tables';

const client = new TableClient('https://clinic.table.core.windows.net', 'patients', new AzureNamedKeyCredential('clinic', 'bm9uZQ=='), {
  retryOptions: { maxRetries: 0 },
});
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  createEntity: (mark) => or(client.createEntity({ partitionKey: 'p', rowKey: mark('arg[0].rowKey'), name: mark('arg[0].name') })),
  updateEntity: (mark) => or(client.updateEntity({ partitionKey: 'p', rowKey: 'r', name: mark('arg[0].name') })),
  upsertEntity: (mark) => or(client.upsertEntity({ partitionKey: 'p', rowKey: 'r', name: mark('arg[0].name') })),
};
