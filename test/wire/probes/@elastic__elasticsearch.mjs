import { Client } from '@elastic/elasticsearch';

const client = new Client({ node: 'https://clinic.es.us-east-1.aws.elastic-cloud.com', auth: { apiKey: 'none' }, maxRetries: 0 });
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  index: (mark) => or(client.index({ index: 'patients', id: mark('id'), document: { name: mark('document.name') } })),
  create: (mark) => or(client.create({ index: 'patients', id: '1', document: { name: mark('document.name') } })),
  update: (mark) => or(client.update({ index: 'patients', id: '1', doc: { name: mark('doc.name') } })),
  bulk: (mark) => or(client.bulk({ operations: [{ index: { _index: 'patients' } }, { name: mark('operations.name') }] })),
  search: (mark) => or(client.search({ index: 'patients', query: { match: { name: mark('query') } } })),
};
