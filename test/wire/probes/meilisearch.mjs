import { Meilisearch } from 'meilisearch';

const client = new Meilisearch({ host: 'https://clinic.meilisearch.io', apiKey: 'none' });

export const calls = {
  'index(uid).addDocuments': (mark) =>
    client
      .index('patients')
      .addDocuments([{ id: 1, name: mark('arg[0].name') }])
      .then(() => undefined),
  'index(uid).search': (mark) =>
    client
      .index('patients')
      .search(mark('arg[0]'), { filter: `mrn = ${mark('filter')}` })
      .then(() => undefined),
};
