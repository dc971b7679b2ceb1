import amqp from 'amqplib';
import { connect, JSONCodec } from 'nats';
import { request } from 'undici';
import { log } from './log.mjs';

const jc = JSONCodec();
let channel;
let nc;

export async function open() {
  const conn = await amqp.connect(process.env.AMQPS_URL);
  channel = await conn.createChannel();
  await channel.assertExchange('lab', 'topic', { durable: true });
  nc = await connect({ servers: process.env.NATS_URL, tls: {} });
  log.info('bus open'); // safe
}

export async function publish(topic, body) {
  channel.publish('lab', topic, Buffer.from(JSON.stringify(body)), { persistent: true });
  log.debug({ topic }, 'published'); // safe
}

const text = ({ patient, isolates, specimen }) => `${patient.given} ${patient.family} (${patient.birth}): ${isolates.join(', ')} in ${specimen}`;

export async function alarm(culture) {
  nc.publish('infection.control', jc.encode({ accession: culture.accession })); // safe
  const res = await request('https://hooks.webex-rooms.example/v1/messages', {
    method: 'GET',
  });
  log.debug({ status: res.statusCode }, 'room reachable'); // safe
  await request(`http://${process.env.PAGER_HOST}/page`, { method: 'POST', body: JSON.stringify({ group: 'infection', message: text(culture) }) }); // leak: plaintext
}

export async function notifyDepartment(c, to) {
  await request('https://api.postmarkapp.com/email', { // leak: messag|mail
    method: 'POST',
    headers: { 'X-Postmark-Server-Token': process.env.POSTMARK, 'content-type': 'application/json' },
    body: JSON.stringify({ From: 'lab@petri.example', To: to, Subject: 'Critical culture', TextBody: text(c) }),
  });
}

export async function notifyDowntime(to, minutes) {
  await request('https://api.postmarkapp.com/email', { // safe
    method: 'POST',
    headers: { 'X-Postmark-Server-Token': process.env.POSTMARK, 'content-type': 'application/json' },
    body: JSON.stringify({ From: 'lab@petri.example', To: to, Subject: 'Interface downtime', TextBody: `The interface will be down for ${minutes} minutes.` }),
  });
}
