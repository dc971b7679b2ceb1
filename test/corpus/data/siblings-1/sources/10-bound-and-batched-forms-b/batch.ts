import { openDB } from 'idb';
import pino, { type Level } from 'pino';

interface Surgery {
  patientName: string;
  diagnosis: string;
  theatre: number;
}
const log = pino();
const { warn } = console;

export function tell(surgery: Surgery, level: Level): void {
  log[level]({ who: surgery.patientName }, 'surgery'); // leak: log
  log[level]({ theatre: surgery.theatre }, 'surgery'); // safe
  warn('surgery of', surgery.patientName); // leak: log
  warn('surgery in', surgery.theatre); // safe
  const say = console.debug.bind(console, 'surgery');
  say(surgery.diagnosis); // leak: log
  say(surgery.theatre); // safe
  [surgery.diagnosis].forEach(console.info); // leak: log
  [surgery.theatre].forEach(console.info); // safe
}

export async function cache(surgery: Surgery): Promise<void> {
  const db = await openDB('surgeries', 1);
  await db.put('list', surgery, surgery.theatre); // leak: client_storage
  await db.put('theatres', surgery.theatre, 'last'); // safe
  localStorage.lastSurgery = surgery.patientName; // leak: client_storage
  localStorage.lastTheatre = String(surgery.theatre); // safe
}
