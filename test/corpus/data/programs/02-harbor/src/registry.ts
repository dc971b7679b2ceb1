import { request } from 'undici';
import type { LabResultRow } from './db.js';

const REGISTRY = 'http://elr.registry-gateway.example.org';

export async function forwardToRegistry(row: LabResultRow) {
  const body = JSON.stringify({ name: row.pt_name, dob: row.pt_dob, code: row.loinc_code, value: row.result_value });
  const res = await request(`${REGISTRY}/submit`, { method: 'POST', body }); // leak: plaintext
  console.log(`registry answered ${res.statusCode}`); // safe
}
