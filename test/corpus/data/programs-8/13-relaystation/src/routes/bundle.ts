import Router from '@koa/router';
import debug from 'debug';
import type { Bundle, Condition, Observation, Patient } from 'fhir/r4';
import { abnormal, active, counts, display, identifierOf, outcome, pick } from '../fhir/read.js';
import { publish } from '../events/publish.js';
import { requireScope } from '../auth.js';

const d = debug('relay:bundle');
const trace = debug('relay:trace');
const MRN = 'urn:oid:2.16.840.1.113883.19.5';

export const bundles = new Router({ prefix: '/fhir' });

bundles.post('/', requireScope('system/*.write'), async (ctx) => {
  const bundle = ctx.request.body as Bundle;
  d('bundle %s type=%s entries=%d', bundle.id, bundle.type, bundle.entry?.length ?? 0); // safe: id, type, count
  d('resources %o', counts(bundle)); // safe: counts by type
  trace('%O', bundle); // leak: log

  const patients = pick<Patient>(bundle, 'Patient');
  if (patients.length !== 1) {
    ctx.status = 422;
    ctx.body = outcome('invalid', `expected one Patient, got ${patients.length}`); // safe: a count
    return;
  }
  const [patient] = patients as [Patient];
  const mrn = identifierOf(patient, MRN);
  if (!mrn) {
    ctx.status = 422;
    ctx.body = outcome('invalid', `${display(patient.name)} (born ${patient.birthDate}) has no MRN`); // leak: http_error
    return;
  }
  d('patient %s', patient.id); // safe: reference
  d('patient %s %s', mrn, display(patient.name)); // leak: log

  const problems = pick<Condition>(bundle, 'Condition').filter(active);
  const labs = pick<Observation>(bundle, 'Observation').filter(abnormal);
  d('active=%d abnormal=%d', problems.length, labs.length); // safe: counts
  for (const lab of labs) d('lab %s %s', lab.id, lab.status); // safe: reference and state
  for (const lab of labs) console.log(lab.code.text, lab.valueQuantity?.value, lab.valueQuantity?.unit, lab.subject?.display); // leak: log
  await publish(patient, problems);
  ctx.status = 201;
});
