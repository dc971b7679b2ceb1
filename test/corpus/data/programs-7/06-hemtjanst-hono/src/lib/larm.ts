import { IncomingWebhook } from '@slack/webhook';
import { consola } from 'consola';
import type { Besok, Personal, Vardtagare } from './typer.js';

const kanal = new IncomingWebhook(process.env.SLACK_WEBHOOK!);

export type Lyssnare = (besok: Besok, vem: Vardtagare) => void | Promise<void>;
const lyssnare = new Set<Lyssnare>();

export function vidUteblivet(l: Lyssnare): () => void {
  lyssnare.add(l);
  return () => lyssnare.delete(l);
}

export async function uteblivet(besok: Besok, vem: Vardtagare): Promise<void> {
  consola.warn(`Uteblivet besök ${besok.id}, ${lyssnare.size} lyssnare`); // safe
  for (const l of lyssnare) await l(besok, vem);
}

vidUteblivet(async (besok, vem) => {
  await kanal.send(`Uteblivet besök hos ${vem.fornamn} ${vem.efternamn}, ${vem.adress}`); // leak: messaging
  consola.info(`larm skickat för besök ${besok.id}`); // safe
});

vidUteblivet((besok, { personnummer }) => {
  consola.log('uteblivet', { pnr: personnummer, tid: besok.planerad }); // leak: log
});

export async function sjukanmalan(p: Personal): Promise<void> {
  await kanal.send({ text: `${p.namn} (${p.roll}) har anmält frånvaro, samordna om.` }); // safe
}
