import { mkdirSync, writeFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { db } from '../server/db.js';
import { pseudonym } from '../server/randomise.js';
import { forms, participants } from '../server/schema.js';

const ageBand = (dob: string) => {
  const age = new Date().getFullYear() - Number(dob.slice(0, 4));
  return age >= 80 ? '80+' : `${Math.floor(age / 10) * 10}s`;
};

async function main(study: string) {
  const rows = await db.select().from(participants).where(eq(participants.studyCode, study));
  mkdirSync('out', { recursive: true });
  const open = rows.map((r) => ({ key: pseudonym(r.id), arm: r.arm, age: ageBand(r.dateOfBirth) }));
  writeFileSync('out/baseline.json', JSON.stringify(open, null, 2)); // safe
  const link = rows.map((r) => [pseudonym(r.id), r.fullName, r.dateOfBirth, r.hospitalNumber].join(';'));
  writeFileSync('out/key-list.csv', link.join('\n')); // leak: file
  const answers = await db.select().from(forms).innerJoin(participants, eq(forms.participantId, participants.id));
  const lines = answers.map((a) => JSON.stringify({ ...a.forms.answers, initials: a.participants.initials, born: a.participants.dateOfBirth }));
  writeFileSync('out/forms.ndjson', lines.join('\n')); // leak: file
  console.log(`${rows.length} participants, ${answers.length} forms`); // safe
}

main(process.argv[2] ?? 'PILOT').then(() => process.exit(0));
