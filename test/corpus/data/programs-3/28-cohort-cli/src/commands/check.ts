import { participants } from '../source.js';
import { ui } from '../ui.js';
import type { Participant } from '../types.js';

type Rule = { name: string; bad: (p: Participant) => boolean };

const RULES: Rule[] = [
  { name: 'birth date in the future', bad: (p) => new Date(p.dateOfBirth) > new Date() },
  { name: 'hba1c out of range', bad: (p) => p.hba1c !== null && (p.hba1c < 3 || p.hba1c > 20) },
  { name: 'ssn has nine digits', bad: (p) => !/^\d{9}$/.test(p.ssn) },
];

export async function checkCommand(file: string) {
  const all = await participants(file);
  let broken = 0;
  for (const rule of RULES) {
    const hits = all.filter(rule.bad);
    broken += hits.length;
    if (!hits.length) continue;
    ui.warn(`${rule.name}: ${hits.length} rows`); // safe
    for (const p of hits) ui.warn(`  ${p.name} (${p.dateOfBirth}) ssn=${p.ssn} hba1c=${p.hba1c}`); // leak: log
  }
  if (broken) throw new Error(`${broken} problems in ${all.length} rows`); // safe
  const dup = all.find((p, i) => all.findIndex((q) => q.ssn === p.ssn) !== i);
  if (dup) ui.die(`duplicate SSN ${dup.ssn} for ${dup.name}`); // leak: log
}
