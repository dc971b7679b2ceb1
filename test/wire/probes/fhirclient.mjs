import FHIR from 'fhirclient';
import { failed } from '../provoked.mjs';

const client = FHIR({ headers: {}, url: '/', protocol: 'https', host: 'app.example.org' }, {}).client({
  serverUrl: 'https://fhir.example.org',
});
const issue = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'invalid', diagnostics: 'refused' }] };
export const answers = [{ host: 'fhir.example.org', path: '/', status: 422, body: issue, type: 'application/fhir+json' }];

export const calls = {
  'request(url), refused': (mark) => failed(client.request(`Patient?name=${mark('arg[0]')}`)),
  'create, refused': (mark) => failed(client.create({ resourceType: 'Patient', name: [{ family: mark('arg[0].name') }] })),
};
