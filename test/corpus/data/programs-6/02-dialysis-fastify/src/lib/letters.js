import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createWriteStream } from 'node:fs';
import Cursor from 'pg-cursor';
import pino from 'pino';

const log = pino({ name: 'letters' });

class Letter {
  constructor(row) {
    this.id = row.id;
    this.addressee = `${row.forename} ${row.surname}`;
    this.lines = [`Born ${row.dob}`, `Access: ${row.access_type}`, `Hepatitis B: ${row.hep_b_status}`];
  }

  toString() {
    return [`To the GP of ${this.addressee}`, ...this.lines].join('\n');
  }
}

async function* letters(pool) {
  const client = await pool.connect();
  const cursor = client.query(new Cursor('SELECT * FROM hd_patients WHERE gp_letter_due'));
  try {
    for (let rows = await cursor.read(50); rows.length > 0; rows = await cursor.read(50)) {
      log.info({ rows: rows.length }, 'page of letters'); // safe
      yield* rows.map((r) => new Letter(r));
    }
  } finally {
    client.release();
  }
}

const asText = () =>
  new Transform({
    writableObjectMode: true,
    transform(letter, _enc, done) {
      done(null, `${letter}\n\f`);
    },
  });

export async function spool(pool, file = '/var/spool/renal/letters.txt') {
  await pipeline(letters(pool), asText(), createWriteStream(file)); // leak: file
  log.info({ file }, 'spooled'); // safe
}

export async function preview(pool) {
  for await (const letter of letters(pool)) {
    log.info(`${letter}`); // leak: log
    log.info({ id: letter.id, lines: letter.lines.length }, 'previewed'); // safe
    break;
  }
}
