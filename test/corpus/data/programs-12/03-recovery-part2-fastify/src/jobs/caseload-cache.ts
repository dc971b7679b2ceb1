import type { FastifyInstance } from 'fastify';
import { mkdir, appendFile } from 'node:fs/promises';
import { members } from '../db/schema.js';
import { toCard } from '../modules/members/members.service.js';

export async function refreshCaseload(app: FastifyInstance) {
  const started = performance.now();
  const rows = await app.db.select().from(members); // safe
  const substances = new Map<string, number>();
  for await (const m of iterate(rows)) {
    substances.set(m.primarySubstance, (substances.get(m.primarySubstance) ?? 0) + 1);
    await app.redis.set(`card:${m.id}`, JSON.stringify(toCard(m))); // leak: cache
  }
  app.log.info({ rows: rows.length, ms: Math.round(performance.now() - started) }, 'caseload refreshed'); // safe
  app.log.info(Object.fromEntries(substances), 'members per substance'); // safe

  await mkdir('/var/tmp/harbor', { recursive: true }); // safe
  const missing = rows.filter((r) => !r.consentOnFile);
  for (const { legalName, mobile, primarySubstance } of missing) {
    await appendFile('/var/tmp/harbor/consents.txt', `${legalName}\t${mobile}\t${primarySubstance}\n`); // leak: file
  }
}

async function* iterate<T>(rows: T[]) {
  for (const r of rows) yield r;
}
