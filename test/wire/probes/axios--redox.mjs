import axios from 'axios';
import { failed } from '../provoked.mjs';

// No package of Redox is published: its clients are of this kind, a token and JSON.
const redox = axios.create({ baseURL: 'https://api.redoxengine.com' });
export const answers = [
  { host: 'api.redoxengine.com', path: '/v2/auth/token', body: { access_token: 'none', expires_in: 300 } },
  { host: 'api.redoxengine.com', path: '/refused', status: 422, body: { errors: ['refused'] } },
];

async function authorize() {
  const { data } = await redox.post('/v2/auth/token', { grant_type: 'client_credentials', client_assertion: 'none' });
  redox.defaults.headers.Authorization = `Bearer ${data.access_token}`;
}

export const calls = {
  'post, a bundle': async (mark) => {
    await authorize();
    await redox.post('/fhir/R4/clinic/Patient', {
      resourceType: 'Patient',
      name: [{ family: mark('name') }],
      identifier: [{ value: mark('identifier') }],
    });
  },
  'post, a notification': async (mark) => {
    await authorize();
    await redox.post('/endpoint', {
      Meta: { DataModel: 'PatientAdmin', EventType: 'Arrival' },
      Patient: { Demographics: { SSN: mark('SSN') } },
    });
  },
  'post, refused': (mark) => failed(redox.post('/refused', { Patient: { Demographics: { SSN: mark('SSN') } } })),
};
