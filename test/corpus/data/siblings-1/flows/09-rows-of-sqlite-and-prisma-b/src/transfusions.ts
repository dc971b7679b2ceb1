import Database from 'better-sqlite3';
import { PrismaClient } from '@prisma/client';
import { writeFileSync } from 'node:fs';

const db = new Database('bank.db', { readonly: true });
const prisma = new PrismaClient();

export function exportTransfusions(): void {
  const rows = db
    .prepare('SELECT t.unit, p.surname, p.blood_group, p.dob FROM transfusions t JOIN patients p ON p.mrn = t.mrn')
    .all();
  writeFileSync('/tmp/transfusions.json', JSON.stringify(rows)); // leak: file
  const fridges = db.prepare('SELECT id, temperature FROM fridges').all();
  writeFileSync('/tmp/fridges.json', JSON.stringify(fridges)); // safe
}

export async function recent(): Promise<number> {
  const reactions = await prisma.$queryRaw`SELECT p.name, r.reaction FROM patients p JOIN reactions r ON r.patient_id = p.id`;
  console.dir(reactions); // leak: log
  console.dir(await prisma.$queryRaw`SELECT now()`); // safe: a clock
  const first = db.prepare('SELECT surname, dob FROM patients WHERE mrn = ?').get('x');
  console.log('latest', first); // leak: log
  const n = await prisma.$executeRaw`DELETE FROM sessions WHERE expires_at < now()`;
  console.log('sessions removed', n); // safe
  return n;
}
