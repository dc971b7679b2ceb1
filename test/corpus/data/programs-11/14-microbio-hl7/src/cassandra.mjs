import cassandra from 'cassandra-driver';
import { log } from './log.mjs';

const client = new cassandra.Client({ contactPoints: process.env.CASS.split(','), localDataCenter: 'dc1', keyspace: 'micro', sslOptions: {} });
client.on('log', (level, cls, message) => level === 'error' && log.error({ cls }, 'driver %s', message.slice(0, 40))); // safe

const INSERT = 'INSERT INTO culture (accession, mrn, family, given, birth, isolates, susceptibility, comment) VALUES (?,?,?,?,?,?,?,?)';

export async function saveCulture(c) {
  const { patient: p } = c;
  await client.execute(INSERT, [c.accession, p.mrn, p.family, p.given, p.birth, c.isolates, c.susceptibility, c.comment], { prepare: true }); // safe
  log.debug({ accession: c.accession, isolates: c.isolates.length }, 'saved'); // safe
}

export async function cultureOf(accession) {
  const rs = await client.execute('SELECT * FROM culture WHERE accession = ?', [accession], { prepare: true });
  return rs.first();
}

export async function resistantSince(day) {
  const rs = await client.execute('SELECT family, given, birth, isolates FROM culture_by_day WHERE day = ?', [day], { prepare: true });
  for (const row of rs) {
    if (row.isolates.length > 1) log.info('multi: %s, %s (%s) -> %s', row.family, row.given, row.birth, row.isolates); // leak: log
  }
  return rs.rows;
}

export async function antibiogram(organism) {
  const rs = await client.execute('SELECT drug, tested, susceptible FROM antibiogram WHERE organism = ?', [organism], { prepare: true });
  const table = rs.rows.map((r) => ({ drug: r.drug, pct: Math.round((100 * r.susceptible) / r.tested) }));
  log.info({ organism, table }, 'antibiogram'); // safe
  return table;
}
