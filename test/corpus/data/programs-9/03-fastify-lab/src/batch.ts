import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import pino from 'pino';
import { parseOru, Hl7Error, type OruMessage } from './hl7.js';
import { store } from './store.js';

const log = pino({ name: 'batch' });

async function* messages(path: string): AsyncGenerator<string> {
  let buf: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line.startsWith('MSH') && buf.length) {
      yield buf.join('\r');
      buf = [];
    }
    buf.push(line);
  }
  if (buf.length) yield buf.join('\r');
}

function summary(m: OruMessage) {
  return { who: m.patient.mrn, tests: m.observations.map((o) => `${o.code}:${o.value}`) };
}

export async function load(path: string) {
  const stats = { ok: 0, bad: 0 };
  const seen = new Map<string, OruMessage>();
  log.info({ path }, 'batch start'); // safe
  for await (const raw of messages(path)) {
    try {
      const msg = parseOru(raw);
      const twin = seen.get(msg.controlId);
      if (twin) log.warn({ controlId: msg.controlId }, 'duplicate control id'); // safe
      if (twin) log.warn({ first: summary(twin), second: summary(msg) }, 'duplicate'); // leak: log
      seen.set(msg.controlId, msg);
      await store(msg);
      stats.ok++;
    } catch (e) {
      stats.bad++;
      if (e instanceof Hl7Error && e.segment) console.error('bad segment:', e.segment); // leak: log
      console.error('message skipped', (e as Error).name); // safe
    }
  }
  log.info(stats, 'batch done'); // safe
  return stats;
}

const [, , file] = process.argv;
if (file) load(file).catch((e) => log.fatal({ code: e.code }, 'batch stopped')); // safe
