import { AzureKeyCredential, SearchClient } from '@azure/search-documents';
import { settled } from '../provoked.mjs';

const client = new SearchClient('https://clinic.search.windows.net', 'patients', new AzureKeyCredential('none'), {
  retryOptions: { maxRetries: 0 },
});

export const calls = {
  uploadDocuments: (mark) => settled(client.uploadDocuments([{ id: '1', name: mark('arg[0].name') }])).then(() => undefined),
  search: (mark) => settled(client.search(mark('arg[0]'))).then(() => undefined),
  suggest: (mark) => settled(client.suggest(mark('arg[0]'), 'sg')).then(() => undefined),
};
