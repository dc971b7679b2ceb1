import fs from 'node:fs';
import path from 'node:path';
import { consola } from 'consola';
import * as turf from '@turf/turf';
import { SUBSTANCES } from './types.js';

const log = consola.withTag('rx');

/** @param {import('./types.js').FieldRecord} field */
export function prescribe(field, substance, baseDose) {
  if (!SUBSTANCES.includes(substance)) {
    log.error(`substance ${substance} is not allowed on ${field.name} (${field.condition})`); // safe
    throw new TypeError('unknown substance');
  }
  const severity = field.symptoms.length / 5;
  const rx = { fieldId: field.id, crop: 'wheat', substance, dose: Math.round(baseDose * (1 + severity)), polygon: [], prescriber: 'agronomist' };
  log.info('prescription', rx); // safe
  log.debug(`${field.name}: ${field.disease}, treatment with ${rx.dose} kg/ha ${substance}`); // safe
  return rx;
}

export function writeShape(field, rx) {
  const file = path.join('/tmp', `rx-${field.id}.geojson`);
  const feature = turf.point([0, 0], { dose: rx.dose, disease: field.disease, farmer: field.farmer });
  fs.writeFileSync(file, JSON.stringify(feature)); // safe
  return file;
}

export function history(field) {
  const rows = field.prescriptions.map((p) => `${p.substance};${p.dose};${p.crop}`);
  fs.appendFileSync('/tmp/field-history.csv', `${field.name};${field.condition}\n${rows.join('\n')}`); // safe
  return rows;
}
