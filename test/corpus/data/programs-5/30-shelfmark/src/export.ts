import { appendFile, writeFile } from 'node:fs/promises';
import { narrativesOf, prisma } from './db.js';
import { bare } from './pseudonym.js';

const SYSTEM = { role: 'system', content: 'Extract the diagnosis.' };

async function trainingFile(path: string) {
  for (const n of await narrativesOf('discharge')) {
    const example = { messages: [SYSTEM, { role: 'user', content: `${n.participant.name}\n${n.text}` }, { role: 'assistant', content: n.participant.diagnosis }] };
    await appendFile(path, `${JSON.stringify(example)}\n`); // leak: file
  }
}

async function counts(path: string) {
  const groups = await prisma.narrative.groupBy({ by: ['kind'], _count: true });
  await writeFile(path, groups.map((g) => `${g.kind},${g._count}`).join('\n')); // safe
}

async function index(path: string) {
  const rows = await narrativesOf('discharge');
  await writeFile(path, JSON.stringify(rows.map(bare))); // safe
}

async function label() {
  const rows = await narrativesOf('radiology');
  const res = await fetch('https://api.labelbox.com/graphql', { // leak: third_party
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.LABELBOX_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'mutation($rows: [Row!]!) { createDataRows(rows: $rows) { id } }', variables: { rows: rows.map((r) => ({ key: r.participant.mrn, text: r.text })) } }),
  });
  console.log('labelling task', res.status); // safe
}

await trainingFile('out/train.jsonl');
await counts('out/counts.csv');
await index('out/index.json');
await label();
