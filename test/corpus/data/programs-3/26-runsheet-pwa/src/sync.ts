import { attempt, load, waiting } from './db';
import { fault, note } from './report';
import type { RunSheet } from './model';

const API = 'https://records.metro-ems.example/v3';

async function push(sheet: RunSheet): Promise<number> {
  const res = await fetch(`${API}/sheets`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sheet) }); // safe
  return res.status;
}

/** Pre-arrival text for the emergency department's wall board. */
async function preArrival(sheet: RunSheet) {
  const v = sheet.vitals.at(-1);
  const q = new URLSearchParams({ eta: '8', name: sheet.patient.name, age: String(sheet.patient.age), cc: sheet.complaint, bp: v?.bp ?? '' });
  await fetch(`https://board.hospital-displays.example/${sheet.destination}/incoming?${q}`); // leak: url
}

export async function flush() {
  const open = await waiting();
  note.info('flush', open.length, navigator.onLine); // safe
  for (const o of open) {
    const sheet = await load(o.id);
    if (!sheet) continue;
    const status = await push(sheet);
    await attempt(o.id, o.tries + 1, status);
    if (status >= 400) {
      note.warn('sheet', sheet.id, 'got', status, 'try', o.tries + 1); // safe
      if (o.tries > 5) fault(new Error(`sheet stuck: ${status}`), { id: sheet.id, unit: sheet.unit }); // safe
      if (status === 422) fault(new Error('server refused sheet'), { patient: sheet.patient, complaint: sheet.complaint }); // leak: error_monitor
      continue;
    }
    await preArrival(sheet);
    note.debug(`sent ${sheet.patient.name}, ${sheet.patient.address}: ${sheet.complaint}`); // leak: log
  }
}

export async function deadZone(sheet: RunSheet) {
  // Falls back to the satellite text gateway.
  await fetch('https://rest.nexmo.com/sms/json', { method: 'POST', body: new URLSearchParams({ to: sheet.destination, text: `${sheet.patient.name} ${sheet.patient.age}${sheet.patient.sex} ${sheet.complaint}` }) }); // leak: messaging
}
