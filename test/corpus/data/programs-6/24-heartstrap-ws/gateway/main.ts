import { createServer } from 'node:https';
import { readFileSync } from 'node:fs';
import { WebSocketServer } from 'ws';
import type { Enrollee } from '../shared/types.js';
import { Hub } from './hub.js';
import { Reports } from './report.js';
import { register } from './sinks.js';

const cache = new Map<string, Enrollee>();

async function lookup(ref: string): Promise<Enrollee> {
  const known = cache.get(ref);
  if (known) return known;
  const res = await fetch(`https://registry.heartstrap.example/enrollees/${ref}`); // safe
  if (!res.ok) throw new Error(`registry ${res.status} for ${ref}`); // safe
  const enrollee = (await res.json()) as Enrollee;
  cache.set(ref, enrollee);
  console.log('cache', cache.size); // safe
  return enrollee;
}

const server = createServer({ key: readFileSync('tls.key'), cert: readFileSync('tls.crt') }, (req, res) => {
  if (req.url === '/healthz') {
    res.end('ok'); // safe
    return;
  }
  const ref = decodeURIComponent(req.url?.split('/')[2] ?? '');
  void lookup(ref)
    .then((e) => {
      res.setHeader('x-birth-date', e.birthDate); // leak: header
      res.statusCode = 409;
      res.end(`${e.fullName} (EF ${e.ejectionFraction}) has no live session`); // leak: http_error
    })
    .catch(() => {
      res.statusCode = 404;
      res.end('unknown'); // safe
    });
});

const hub = new Hub(lookup);
hub.attach(new WebSocketServer({ server }));
register(hub);

const reports = new Reports();
hub.on('beat', (beat, who) => reports.add(who, beat));
hub.on('arrhythmia', (beat, who) => reports.add(who, beat));
setInterval(() => void reports.close(), 3_600_000);

process.on('SIGUSR2', () => {
  console.log([...cache.values()]); // leak: log
});

server.listen(7443);
