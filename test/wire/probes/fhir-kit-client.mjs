import { Client } from 'fhir-kit-client';
import { failed } from '../provoked.mjs';

const client = new Client({ baseUrl: 'https://fhir.example.org/r4' });
export const answers = [
  { host: 'fhir.example.org', path: '/', status: 422, body: { resourceType: 'OperationOutcome', issue: [{ diagnostics: 'refused' }] } },
];

export const calls = {
  'create, refused': (mark) =>
    failed(
      client.create({
        resourceType: 'Patient',
        body: { resourceType: 'Patient', name: [{ family: mark('body') }] },
        headers: { 'x-name': mark('headers') },
      }),
    ),
  'search, refused': (mark) => failed(client.search({ resourceType: 'Patient', searchParams: { name: mark('searchParams') } })),
  'search by POST, refused': (mark) =>
    failed(client.search({ resourceType: 'Patient', searchParams: { name: mark('searchParams') }, options: { postSearch: true } })),
};
