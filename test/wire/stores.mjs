// Stores on the loopback address for probes whose clients speak a protocol of their own. Each says yes to everything.
import { createServer } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { BSON } from 'mongodb';

const HOST = '127.0.0.1';

/** A real Postgres with one table of patients; gives the address to connect to. */
export async function startPostgres() {
  const db = await PGlite.create();
  await db.exec('CREATE TABLE patients (id serial PRIMARY KEY, name text, ssn text UNIQUE, age integer)');
  const server = new PGLiteSocketServer({ db, port: 0, host: HOST, maxConnections: 10 });
  await server.start();
  const port = server.getServerConn().split(':').at(-1);
  return `postgres://postgres:postgres@${HOST}:${port}/postgres?sslmode=disable`;
}

/** A server of Redis' protocol that answers each command with OK. */
export async function startRedis() {
  return `redis://${HOST}:${await listen((bytes, socket) => {
    const commands = bytes.toString('latin1').match(/(?<=^|\r\n)\*\d+\r\n/g) ?? [];
    socket.write('+OK\r\n'.repeat(commands.length));
  })}`;
}

/** A server of MongoDB's protocol that is a primary and has taken whatever it was sent. */
export async function startMongo() {
  const answer = BSON.serialize({
    ok: 1,
    n: 1,
    isWritablePrimary: true,
    helloOk: true,
    maxBsonObjectSize: 16777216,
    maxMessageSizeBytes: 48000000,
    maxWriteBatchSize: 100000,
    minWireVersion: 0,
    maxWireVersion: 21,
    cursor: { id: BSON.Long.ZERO, ns: 'clinic.patients', firstBatch: [] },
  });
  const port = await listen((bytes, socket) => {
    for (let at = 0; at + 16 <= bytes.length; at += bytes.readInt32LE(at))
      socket.write(toReply(bytes.readInt32LE(at + 4), bytes.readInt32LE(at + 12), answer));
  });
  return `mongodb://${HOST}:${port}/clinic?directConnection=true`;
}

/** OP_MSG for a message, OP_REPLY for the first greeting. */
function toReply(request, opcode, answer) {
  const isMessage = opcode === 2013;
  const head = Buffer.alloc(isMessage ? 21 : 36);
  head.writeInt32LE(head.length + answer.length, 0);
  head.writeInt32LE(request, 8);
  head.writeInt32LE(isMessage ? 2013 : 1, 12);
  if (!isMessage) head.writeInt32LE(1, 32);
  return Buffer.concat([head, answer]);
}

function listen(hear) {
  const server = createServer((socket) => {
    socket.on('data', (bytes) => hear(bytes, socket));
    socket.on('error', () => socket.destroy());
  });
  return new Promise((done) => server.listen(0, HOST, () => done(server.address().port)));
}
