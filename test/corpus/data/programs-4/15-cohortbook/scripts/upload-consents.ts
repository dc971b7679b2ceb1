import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { eq } from 'drizzle-orm';
import { db } from '../server/db.js';
import { participants } from '../server/schema.js';

async function dropbox(path: string, content: Buffer) {
  return fetch('https://content.dropboxapi.com/2/files/upload', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${process.env.DROPBOX}`,
      'dropbox-api-arg': JSON.stringify({ path, mode: 'overwrite' }),
      'content-type': 'application/octet-stream',
    },
    body: content,
  });
}

const folder = process.argv[2] ?? 'scans';

for (const file of readdirSync(folder).filter((f) => f.endsWith('.pdf'))) {
  const [p] = await db.select().from(participants).where(eq(participants.id, basename(file, '.pdf')));
  if (!p) {
    console.error('no participant for', file);
    continue;
  }
  const res = await dropbox(`/consents/${p.fullName} ${p.dateOfBirth}.pdf`, readFileSync(join(folder, file))); // leak: third_party
  console.log(file, res.status); // safe
}

await dropbox('/templates/consent-v4.pdf', readFileSync('templates/consent-v4.pdf')); // safe
