import { algoliasearch } from 'algoliasearch';

const client = algoliasearch('CLINIC', 'none');

export const calls = {
  saveObject: (mark) =>
    client.saveObject({ indexName: 'patients', body: { objectID: mark('objectID'), name: mark('body.name') } }).then(() => undefined),
  searchSingleIndex: (mark) =>
    client
      .searchSingleIndex({ indexName: 'patients', searchParams: { query: mark('query'), filters: `name:${mark('filters')}` } })
      .then(() => undefined),
};
