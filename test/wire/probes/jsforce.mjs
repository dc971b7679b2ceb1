import jsforce from 'jsforce';
import { settled } from '../provoked.mjs';

const connection = new jsforce.Connection({ instanceUrl: 'https://clinic.my.salesforce.com', accessToken: 'none', maxRequest: 5 });
export const answers = [
  { host: 'clinic.my.salesforce.com', path: '/', body: { id: '1', success: true, errors: [], records: [], done: true, totalSize: 0 } },
];

export const calls = {
  'sobject.create': (mark) => settled(connection.sobject('Contact').create({ LastName: mark('arg[0].LastName') })).then(() => undefined),
  'sobject.update': (mark) =>
    settled(connection.sobject('Contact').update({ Id: '1', LastName: mark('arg[0].LastName') })).then(() => undefined),
  create: (mark) => settled(connection.create('Contact', { LastName: mark('arg[1].LastName') })).then(() => undefined),
  query: (mark) => settled(connection.query(`SELECT Id FROM Contact WHERE LastName = '${mark('arg[0]')}'`)).then(() => undefined),
  search: (mark) => settled(connection.search(`FIND {${mark('arg[0]')}} IN ALL FIELDS RETURNING Contact(Id)`)).then(() => undefined),
  'apex.post': (mark) => settled(connection.apex.post('/visits', { name: mark('arg[1].name') })).then(() => undefined),
};
