import { writeFile } from 'node:fs/promises';
import { close, rows } from '../lib/db.js';
import type { CensusRow } from '../lib/types.js';
import { post } from '../lib/chat.js';

const units = await rows<CensusRow>('select unit, beds, occupied from unit_census');
for (const u of units) console.log(`${u.unit.padEnd(12)} ${u.occupied}/${u.beds}`); // safe: occupancy by unit
const total = units.reduce((n, u) => n + u.occupied, 0);
await writeFile('out/census.json', JSON.stringify({ at: new Date(), units })); // safe: aggregate
await post('#operations', `Census: ${total} occupied`); // safe: a count

const boarders = await rows<{ patient_name: string; chief_complaint: string; hours: number }>(
  'select patient_name, chief_complaint, extract(epoch from now() - arrived)/3600 as hours from ed_boarders',
);
console.log('boarders', boarders.length, Math.max(0, ...boarders.map((b) => b.hours))); // safe: count and longest wait
console.table(boarders); // leak: log
const text = boarders.map((b) => `${b.patient_name}: ${b.chief_complaint}`).join('\n');
await post('#ed-flow', text); // leak: messaging
await close();
