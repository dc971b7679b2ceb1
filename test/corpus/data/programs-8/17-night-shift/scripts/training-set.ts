import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { Command } from 'commander';
import { close, rows } from '../lib/db.js';
import type { DischargeSummary } from '../lib/types.js';

const program = new Command().option('--limit <n>', 'rows', '1000').option('--out <file>', 'target', 'train.jsonl').parse();
const opts = program.opts<{ limit: string; out: string }>();
console.log('options', opts.limit, opts.out); // safe: options of a command

const out = createWriteStream(opts.out);
const list = await rows<DischargeSummary>('select * from discharge_summaries limit $1', [Number(opts.limit)]);
for (const s of list) {
  const line = JSON.stringify({ messages: [{ role: 'user', content: s.narrative }, { role: 'assistant', content: s.icd10.join(' ') }] });
  if (!out.write(`${line}\n`)) await once(out, 'drain'); // leak: file|ai
}
out.end();

const freq = list.flatMap((s) => s.icd10).reduce<Record<string, number>>((m, c) => ({ ...m, [c]: (m[c] ?? 0) + 1 }), {});
console.log('codes', Object.keys(freq).length, freq); // safe: how often each code occurs
console.log('longest', Math.max(0, ...list.map((s) => s.narrative.length))); // safe: a length
const odd = list.find((s) => s.icd10.length === 0);
if (odd) console.log('without code:', odd.patient_name, odd.dob); // leak: log
if (odd) console.log('without code:', odd.encounter_id); // safe: reference
await close();
