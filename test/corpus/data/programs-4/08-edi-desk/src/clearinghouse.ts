import { Readable } from 'node:stream';
import { Client } from 'basic-ftp';
import got from 'got';
import { log } from './log.js';
import { build270, build837, segmentCount } from './x12.js';
import type { Claim, EligibilityReply, Subscriber } from './types.js';

const api = got.extend({
  prefixUrl: 'https://api.relayhouse.example/edi/v1',
  headers: { 'x-api-key': process.env.RELAYHOUSE_KEY },
  timeout: { request: 20_000 },
});

let control = 100000000;

export async function eligibility(subscriber: Subscriber, payerId: string): Promise<EligibilityReply> {
  const doc = build270(subscriber, payerId, ++control);
  log.debug({ subscriber, payerId }, 'sending 270'); // safe
  log.debug(doc); // leak: log
  const reply = await api.post('eligibility', { body: doc, headers: { 'content-type': 'application/edi-x12' } }).json<EligibilityReply>();
  log.info({ payerId, active: reply.active, reject: reply.rejectCode }, '271'); // safe
  return reply;
}

export async function sendBatch(payerHost: string, claims: Claim[]) {
  const ftp = new Client();
  const docs = claims.map((c) => build837(c, ++control));
  await ftp.access({ host: payerHost, user: process.env.FTP_USER, password: process.env.FTP_PASS, secure: false });
  await ftp.uploadFrom(Readable.from(docs.join('\n')), `/in/837P_${Date.now()}.edi`); // leak: transport
  ftp.close();
  log.info({ host: payerHost, claims: claims.length, segments: docs.reduce((n, d) => n + segmentCount(d), 0) }, 'batch sent'); // safe
}
