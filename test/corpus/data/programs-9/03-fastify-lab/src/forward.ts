import { request } from 'undici';
import pino from 'pino';
import { writeFile } from 'node:fs/promises';
import type { Observation } from 'fhir/r4';
import type { OruMessage, Obx } from './hl7.js';

const log = pino({ name: 'forward' });
const safeLog = pino({ name: 'forward-detail', redact: { paths: ['subject', 'valueString'], remove: true } });

function toObservation(o: Obx, resultId: string): Observation {
  return {
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: o.code, display: o.label }] }, // safe
    valueString: `${o.value} ${o.units}`,
    identifier: [{ value: resultId }],
  };
}

export async function forwardToFhir(msg: OruMessage, resultId: string) {
  const entries = msg.observations.map((o) => toObservation(o, resultId));
  const bundle = { resourceType: 'Bundle', type: 'transaction', entry: entries.map((resource) => ({ resource, request: { method: 'POST', url: 'Observation' } })) };
  log.info({ resultId, entries: entries.length }, 'forwarding'); // safe
  const res = await request(process.env.FHIR_BASE!, { method: 'POST', body: JSON.stringify(bundle), headers: { 'content-type': 'application/fhir+json' } });
  if (res.statusCode >= 400) {
    log.error({ resultId, status: res.statusCode }, 'rejected by FHIR server'); // safe
    await writeFile(`/tmp/rejected-${resultId}.json`, JSON.stringify({ patient: msg.patient, bundle })); // leak: file
    return;
  }
  for (const e of entries) safeLog.debug({ code: e.code.coding?.[0].code, valueString: e.valueString }, 'stored'); // safe
  log.info({ resultId }, `results of ${msg.patient.firstName} ${msg.patient.lastName} forwarded`); // leak: log
}
