import { createRequire } from 'node:module';
import { getNodeAutoInstrumentations } from '@opentelemetry/auto-instrumentations-node';
import { trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { NodeSDK, tracing } from '@opentelemetry/sdk-node';
import { failed } from '../provoked.mjs';
import { startMongo, startPostgres, startRedis } from '../stores.mjs';

const postgres = await startPostgres();
const redisUrl = await startRedis();
const mongoUrl = await startMongo();
const exporter = new OTLPTraceExporter({ url: 'https://collector.example.org/v1/traces' });
new NodeSDK({
  spanProcessors: [new tracing.SimpleSpanProcessor(exporter)],
  instrumentations: [getNodeAutoInstrumentations({ '@opentelemetry/instrumentation-fs': { enabled: false } })],
}).start();

// What is instrumented is loaded afterwards, as `node --require` does it.
const require = createRequire(import.meta.url);
const http = require('node:http');
const pg = require('pg');
const { createClient } = require('redis');
const { graphql, buildSchema } = require('graphql');
const mysql = require('mysql2');
const pool = new pg.Pool({ connectionString: postgres });
const redis = createClient({ url: redisUrl });
await redis.connect();
const mysqlServer = mysql.createServer();
mysqlServer.on('connection', (connection) => {
  connection.serverHandshake({
    protocolVersion: 10,
    serverVersion: '8.0.0',
    connectionId: 1,
    statusFlags: 2,
    characterSet: 8,
    capabilityFlags: 0xffffff ^ 2048,
  });
  connection.on('query', () => connection.writeOk({}));
  connection.on('error', () => undefined);
});
await new Promise((done) => mysqlServer.listen(0, '127.0.0.1', done));
const mysqlClient = mysql.createConnection({ host: '127.0.0.1', port: mysqlServer._server.address().port, user: 'u', database: 'd' });
const schema = buildSchema('type Query { patient(name: String): String }');

export const flushMs = 3000;
export const calls = {
  'http.get': (mark) =>
    new Promise((done) =>
      http
        .request(
          `http://records.example.org/patients/${mark('path')}?name=${mark('query')}`,
          { method: 'POST', headers: { 'x-name': mark('header') } },
          (answer) => answer.resume().on('end', () => done()),
        )
        .end(mark('body')),
    ),
  fetch: async (mark) => {
    await fetch(`https://records.example.org/patients/${mark('path')}?name=${mark('query')}`, {
      method: 'POST',
      headers: { 'x-name': mark('header') },
      body: mark('body'),
    });
  },
  'pg query(text with values in it)': async (mark) =>
    void (await pool.query(`SELECT * FROM patients WHERE name = '${mark('value in the text')}'`)),
  'pg query(text, values)': async (mark) => void (await pool.query('SELECT * FROM patients WHERE name = $1', [mark('values')])),
  'pg query, refused': async (mark) => {
    const ssn = mark('values');
    await pool.query('INSERT INTO patients (ssn) VALUES ($1)', [ssn]);
    return failed(pool.query('INSERT INTO patients (ssn) VALUES ($1)', [ssn]));
  },
  'mysql2 query(text, values)': (mark) =>
    new Promise((done) => mysqlClient.query('SELECT * FROM patients WHERE name = ?', [mark('values')], () => done())),
  'mysql2 query(text with values in it)': (mark) =>
    new Promise((done) => mysqlClient.query(`SELECT * FROM patients WHERE name = '${mark('value in the text')}'`, () => done())),
  'redis set': async (mark) => void (await redis.set(mark('key'), mark('value'))),
  'redis hSet': async (mark) => void (await redis.hSet(mark('key'), mark('field'), mark('value'))),
  'mongodb insertOne, findOne': async (mark) => {
    const { MongoClient } = require('mongodb');
    const client = new MongoClient(mongoUrl);
    await client
      .db('clinic')
      .collection('patients')
      .insertOne({ name: mark('insertOne') });
    await client
      .db('clinic')
      .collection('patients')
      .findOne({ name: mark('findOne') });
    await client.close();
  },
  'graphql(text with values in it)': async (mark) =>
    void (await graphql({ schema, source: `{ patient(name: "${mark('value in the text')}") }`, rootValue: { patient: () => 'x' } })),
  'graphql, variables': async (mark) =>
    void (await graphql({
      schema,
      source: 'query One($name: String) { patient(name: $name) }',
      variableValues: { name: mark('variables') },
      rootValue: { patient: () => 'x' },
    })),
  'an exception that is recorded': async (mark) => {
    trace.getTracer('clinic').startActiveSpan('visit', (span) => {
      span.recordException(new Error(mark('message')));
      span.end();
    });
  },
};
