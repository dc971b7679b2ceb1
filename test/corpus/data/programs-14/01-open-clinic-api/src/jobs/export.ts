import fs from 'fs';
import os from 'os';
import path from 'path';
import { format } from 'fast-csv';
import { Encounter, Patient, Provider } from '../models';
import { logger } from '../middleware';

export async function exportRoster(): Promise<string> {
  const file = path.join(os.tmpdir(), `roster-${Date.now()}.csv`);
  const patients = await Patient.find({ active: true }).lean();
  const rows = ['mrn,last,first,dob'];
  for (const p of patients) {
    rows.push(`${p.mrn},${p.lastName},${p.firstName},${p.dateOfBirth.toISOString()}`);
  }
  fs.writeFileSync(file, rows.join('\n')); // leak: file
  logger.info('roster export done', { rows: patients.length }); // safe
  return file;
}

export async function exportProviderDirectory(): Promise<string> {
  const file = path.join(os.tmpdir(), 'providers.csv');
  const providers = await Provider.find().lean();
  const stream = format({ headers: true });
  stream.pipe(fs.createWriteStream(file));
  for (const d of providers) {
    stream.write({ name: d.displayName, npi: d.npi, specialty: d.specialty }); // safe
  }
  stream.end();
  return file;
}

export async function nightlySummary(): Promise<void> {
  const started = Date.now();
  const byStatus = await Encounter.aggregate([{ $group: { _id: '$status', n: { $sum: 1 } } }]);
  for (const row of byStatus) {
    console.log(`${row._id}: ${row.n}`); // safe
  }
  fs.writeFileSync('/var/run/openclinic/last-summary', new Date().toISOString()); // safe
  logger.info('nightly summary finished', { ms: Date.now() - started }); // safe
}

if (require.main === module) {
  nightlySummary().then(() => process.exit(0)).catch(() => process.exit(1));
}
