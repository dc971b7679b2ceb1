import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Router from '@koa/router';
import type { AllergyIntolerance, Immunization, MedicationRequest, Patient } from 'fhir/r4';
import { display } from '../fhir/read.js';
import { requireScope } from '../auth.js';

type Exportable = Patient | AllergyIntolerance | Immunization | MedicationRequest;
const held: Exportable[] = [];

function* lines(resources: Iterable<Exportable>): Generator<string> {
  for (const r of resources) yield `${JSON.stringify(r)}\n`;
}

export const exports = new Router({ prefix: '/export' });

exports.post('/:job', requireScope('system/*.read'), async (ctx) => {
  const { job } = ctx.params as { job: string };
  console.info('export', job, held.length); // safe: job and count
  await pipeline(Readable.from(lines(held)), createWriteStream(`/tmp/${job}.ndjson`)); // leak: file
  const kinds = new Set(held.map((r) => r.resourceType));
  console.info('kinds', [...kinds]); // safe: type names
  for (const r of held) {
    if (r.resourceType === 'AllergyIntolerance') console.warn('allergy', r.patient.display, r.code?.text, r.reaction?.[0]?.manifestation[0]?.text); // leak: log
    if (r.resourceType === 'MedicationRequest') console.debug('order', r.id, r.intent, r.status); // safe: reference and states
    if (r.resourceType === 'Immunization') console.debug('dose', r.id, r.status); // safe: reference and state
  }
  ctx.set('x-export-job', job); // safe: a job
  ctx.status = 202;
});

exports.get('/:job/owner', requireScope('system/*.read'), async (ctx) => {
  const owner = held.find((r): r is Patient => r.resourceType === 'Patient');
  if (!owner?.active) ctx.throw(410, `${display(owner?.name)} (${owner?.identifier?.[0]?.value}) is not active`); // leak: http_error
  ctx.body = { id: owner?.id };
});
