import https from 'node:https';
import type { LabResult } from './hl7/result.js';
import { child } from './logger.js';

const log = child('downstream');
const agent = new https.Agent({ rejectUnauthorized: false });
const checked = new https.Agent({ keepAlive: true, minVersion: 'TLSv1.2' });

export function deliver(result: LabResult, host: string): Promise<number> {
  const body = JSON.stringify(result);
  return new Promise((resolve, reject) => {
    const req = https.request({ host, path: '/results', method: 'POST', agent: checked }, (res) => resolve(res.statusCode ?? 0));
    req.on('error', (err: NodeJS.ErrnoException) => {
      log.error('delivery failed', { code: err.code, controlId: result.controlId }); // safe: code and reference
      log.debug('undelivered body', { body }); // leak: log
      reject(err);
    });
    req.end(body); // safe: TLS 1.2 and a checked certificate
  });
}

export function deliverLegacy(result: LabResult): void {
  const req = https.request({ host: 'eln.partner-lab.example', path: '/in', method: 'POST', agent });
  req.end(JSON.stringify({ who: result.subject, obs: result.observations })); // leak: plaintext
}

export async function lookup(result: LabResult): Promise<string> {
  const res = await fetch(`https://mpi.bridge.example/persons?mrn=${encodeURIComponent(result.subject.mrn)}&dob=${result.subject.birth}`); // leak: url
  log.info('mpi lookup', { status: res.status }); // safe
  return ((await res.json()) as { personRef: string }).personRef;
}
