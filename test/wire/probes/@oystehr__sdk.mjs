import Oystehr from '@oystehr/sdk';
import { failed } from '../provoked.mjs';

const client = new Oystehr({ accessToken: 'none', projectId: 'p' });
export const answers = [
  {
    host: 'fhir-api',
    path: '/',
    status: 422,
    body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'invalid', details: { text: 'refused' } }] },
  },
];

export const calls = {
  'fhir.create, refused': (mark) =>
    failed(client.fhir.create({ resourceType: 'Patient', name: [{ family: mark('name') }], identifier: [{ value: mark('identifier') }] })),
  'fhir.search, refused': (mark) =>
    failed(client.fhir.search({ resourceType: 'Patient', params: [{ name: 'name', value: mark('params') }] })),
};
