import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { format } from 'fast-csv';
import { log } from '@temporalio/activity';
import { orm } from '../orm';
import { Participant } from '../model/participant.entity';
import { pseudonym } from './screening';

export async function exportListing(site: string): Promise<string> {
  const list = await orm.em.fork().find(Participant, { site: { code: site } }, { populate: ['events'] });
  const path = `/tmp/listing-${site}.csv`;
  const csv = format({ headers: true });
  csv.pipe(createWriteStream(path));
  list.forEach((p) => csv.write({ name: p.legalName, dob: p.dateOfBirth, stage: p.stage, brca: p.brca, worst: Math.max(...p.events.getItems().map((e) => e.grade)) })); // leak: file
  csv.end();
  log.info('listing ready', { site, rows: list.length }); // safe
  return path;
}

export async function exportBlinded(site: string): Promise<void> {
  const list = await orm.em.fork().find(Participant, { site: { code: site } }, { populate: ['events'] });
  const rows = list.map((p) => ({ subject: pseudonym(p), events: p.events.length }));
  await writeFile(`/data/out/${site}-blinded.json`, JSON.stringify(rows)); // safe
}

export async function pushToCro(site: string): Promise<number> {
  const list = await orm.em.fork().find(Participant, { site: { code: site } });
  const query = list.map(({ legalName, brca }) => `s=${encodeURIComponent(`${legalName}:${brca}`)}`).join('&');
  const res = await fetch(`https://cro-partner.example/ingest?site=${site}&${query}`); // leak: url
  const status = await fetch(`https://cro-partner.example/status?site=${site}`); // safe
  log.info('cro answered', { ingest: res.status, status: status.status }); // safe
  return res.status;
}
