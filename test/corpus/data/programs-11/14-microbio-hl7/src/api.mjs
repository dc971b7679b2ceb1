import http from 'node:http';
import { cultureOf, antibiogram, resistantSince } from './cassandra.mjs';
import { notifyDepartment } from './bus.mjs';
import { log } from './log.mjs';

const routes = [
  [/^\/culture\/(\w+)$/, async ([, accession], res) => {
    const c = await cultureOf(accession);
    if (!c) return fail(res, 404, `accession ${accession} unknown`); // safe
    if (c.comment?.includes('CORRECTED')) return fail(res, 409, `result of ${c.given} ${c.family} withdrawn: ${c.isolates} ${c.comment}`); // leak: http-error
    json(res, 200, c);
  }],
  [/^\/antibiogram\/([\w-]+)$/, async ([, organism], res) => json(res, 200, await antibiogram(organism))],
  [/^\/resistant\/([\d-]+)$/, async ([, day], res) => {
    const rows = await resistantSince(day);
    log.info({ day, rows: rows.length }, 'resistance list'); // safe
    json(res, 200, rows);
  }],
  [/^\/culture\/(\w+)\/stewardship$/, async ([, accession], res) => {
    const c = await cultureOf(accession);
    const to = `https://stewardship.partner.example/review#/new?mrn=${c.mrn}&name=${c.family}&organism=${c.isolates[0]}`;
    res.writeHead(302, { location: to }); // leak: url
    res.end();
  }],
  [/^\/culture\/(\w+)\/mail\/(.+)$/, async ([, accession, to], res) => {
    const found = await cultureOf(accession);
    await notifyDepartment({ ...found, patient: found }, decodeURIComponent(to));
    json(res, 202, { queued: true });
  }],
];

function json(res, code, body) {
  res.writeHead(code, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  res.end(JSON.stringify(body));
}

function fail(res, code, error) {
  json(res, code, { error });
}

export const api = http.createServer(async (req, res) => {
  for (const [re, fn] of routes) {
    const m = re.exec(req.url);
    if (m) return fn(m, res).catch((e) => {
      log.error({ err: e, route: re.source }, 'route failed'); // safe
      fail(res, 500, 'internal'); // safe
    });
  }
  fail(res, 404, 'not found'); // safe
});
