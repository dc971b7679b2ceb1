import { Hono } from 'hono';
import type { DocumentReference, Observation, Patient } from 'fhir/r4';
import { session } from './auth';
import { ship } from './axiom';
import type { AppEnv } from './env';
import { outcome } from './outcome';
import { indexNote } from './semantic';
import { ResourceStore } from './store';
import { criticalToTeams } from './subscriptions';

const app = new Hono<AppEnv>();
app.use('/fhir/*', session);

app.get('/fhir/metadata', async (c) => c.json({ resourceType: 'CapabilityStatement', status: 'active', fhirVersion: '4.0.1' }));

app.put('/fhir/Patient/:id', async (c) => {
  const store = new ResourceStore(c.env.DB);
  const patient = await c.req.json<Patient>();
  if (patient.id !== c.req.param('id')) return c.json(outcome('invalid', 'id in body and URL differ'), 400); // safe

  const identifier = patient.identifier?.[0]?.value;
  const others = identifier ? await store.patientsByIdentifier(identifier) : [];
  if (others.some((o) => o.id !== patient.id)) {
    return c.json(outcome('duplicate', `Identifier ${identifier} belongs to ${others[0].name?.[0]?.family}, ${others[0].birthDate}`), 409); // leak: http_error
  }
  try {
    const version = await store.write(patient);
    ship(c, 'patient.written', { patient }); // leak: log
    c.header('etag', `W/"${version}"`);
    return c.json(patient);
  } catch (e) {
    c.get('sentry').setUser({ id: patient.id, username: patient.name?.[0]?.text, email: patient.telecom?.[0]?.value }); // leak: error_monitor
    c.get('sentry').captureException(e);
    return c.json(outcome('exception', 'The resource could not be stored'), 500); // safe
  }
});

app.post('/fhir/Observation', async (c) => {
  const store = new ResourceStore(c.env.DB);
  const observation = await c.req.json<Observation>();
  observation.id = crypto.randomUUID();
  await store.write(observation);
  console.log(`Observation/${observation.id} by client ${c.get('client').name}`); // safe
  const patientId = observation.subject?.reference?.split('/')[1];
  if (observation.interpretation?.[0]?.coding?.[0]?.code === 'HH' && patientId) {
    const patient = await store.read<Patient>('Patient', patientId);
    if (patient) await criticalToTeams(c, 'https://ember.webhook.office.com/webhookb2/critical', observation, patient);
  }
  return c.json(observation, 201);
});

app.post('/fhir/DocumentReference', async (c) => {
  const store = new ResourceStore(c.env.DB);
  const doc = await c.req.json<DocumentReference>();
  doc.id = crypto.randomUUID();
  await store.write(doc);
  await indexNote(c, doc);
  console.log('note indexed', doc.description, atob(doc.content[0].attachment.data ?? '').slice(0, 80)); // leak: log
  return c.json({ id: doc.id }, 201);
});

app.get('/stats', session, async (c) => c.json(await new ResourceStore(c.env.DB).countByType())); // safe

export default app;
