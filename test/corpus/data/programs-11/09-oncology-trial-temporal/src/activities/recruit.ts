import { trace } from '@opentelemetry/api';
import { log } from '@temporalio/activity';
import { orm } from '../orm';
import { Participant, Site } from '../model/participant.entity';
import { remindSite } from './safety';

const tracer = trace.getTracer('recruit');

type Row = { legal_name: string; home_email: string; stage: string; brca: string | null };

export async function candidates(siteCode: string): Promise<number> {
  const span = tracer.startSpan('candidates', { attributes: { site: siteCode } }); // safe
  const rows = (await orm.em.getConnection().execute('select legal_name, home_email, stage, brca from participant where site_code = ? and brca is not null', [siteCode])) as Row[];
  span.addEvent('rows', { count: rows.length }); // safe
  for (const row of rows) {
    const line = Object.values(row).join(' / ');
    log.debug(line); // leak: log
  }
  span.end();
  return rows.length;
}

export async function sitePerformance(): Promise<Record<string, string>> {
  const em = orm.em.fork();
  const out: Record<string, string> = {};
  for (const s of await em.find(Site, {})) {
    const n = await em.count(Participant, { site: s });
    out[s.hospital] = `${n}/${s.target}`;
    if (n < s.target / 2) await remindSite(s, s.target - n);
  }
  log.info('site performance', out); // safe
  return out;
}

export async function withdraw(id: number, why: string): Promise<void> {
  const em = orm.em.fork();
  const person = await em.findOneOrFail(Participant, id);
  const note = { subject: person.initials, name: person.legalName, histology: person.histology, why };
  await fetch('https://hooks.slack.com/services/T0/B0/XXXX', { method: 'POST', body: JSON.stringify({ text: `Withdrawal ${JSON.stringify(note)}` }) }); // leak: messag|chat
  await em.removeAndFlush(person); // safe
  log.info('participant withdrawn', { id }); // safe
}
