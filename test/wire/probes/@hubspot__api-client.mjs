import { Client } from '@hubspot/api-client';

const client = new Client({ accessToken: 'none', numberOfApiCallRetries: 0 });
const properties = (mark) => ({ firstname: mark('properties.firstname'), email: `${mark('properties.email')}@example.org` });

export const calls = {
  'crm.contacts.basicApi.create': (mark) => client.crm.contacts.basicApi.create({ properties: properties(mark) }).then(() => undefined),
  'crm.contacts.batchApi.create': (mark) =>
    client.crm.contacts.batchApi.create({ inputs: [{ properties: properties(mark) }] }).then(() => undefined),
  'crm.contacts.searchApi.doSearch': (mark) =>
    client.crm.contacts.searchApi.doSearch({ query: mark('query'), limit: 1 }).then(() => undefined),
  apiRequest: (mark) =>
    client
      .apiRequest({ method: 'POST', path: '/crm/v3/objects/notes', body: { properties: { hs_note_body: mark('body') } } })
      .then(() => undefined),
  'events.send.basicApi.send': (mark) =>
    client.events.send.basicApi
      .send({ eventName: 'pe1_visit', email: `${mark('email')}@example.org`, properties: { reason: mark('properties') } })
      .then(() => undefined),
};
