import { MedplumClient, normalizeErrorString } from '@medplum/core';
import { failed } from '../provoked.mjs';

const client = new MedplumClient({ baseUrl: 'https://fhir.example.org/', fetch, accessToken: 'none' });
const issue = { resourceType: 'OperationOutcome', id: 'x', issue: [{ severity: 'error', code: 'invalid', details: { text: 'refused' } }] };
export const answers = [{ host: 'fhir.example.org', path: '/', status: 422, type: 'application/fhir+json', body: issue }];

export const calls = {
  'createResource, refused': (mark) => failed(client.createResource({ resourceType: 'Patient', name: [{ family: mark('arg[0].name') }] })),
  'search, refused': (mark) => failed(client.search('Patient', { name: mark('arg[1].name') })),
  'searchResources(text), refused': (mark) => failed(client.searchResources('Patient', `name=${mark('arg[1]')}`)),
  normalizeErrorString: async (mark) => new Error(normalizeErrorString({ name: mark('object') })),
};
