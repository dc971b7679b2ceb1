#!/usr/bin/env node
'use strict';

const { program } = require('commander');
const Rollbar = require('rollbar');
const debug = require('debug')('radbridge:main');
const hl7 = require('./hl7');
const MllpListener = require('./listener');
const out = require('./outbound');
const store = require('./store');
const { scan } = require('./dicom-scan');

const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN, captureUncaught: true });

program.name('radbridge').version('0.6.0');

program
  .command('listen')
  .option('-p, --port <port>', 'port', '2575')
  .option('--referrer <mail>')
  .option('--mirror <host>')
  .action((opts) => {
    const pending = [];
    const listener = new MllpListener(Number(opts.port)).start();

    listener.on('message', (msg, raw) => {
      const patient = hl7.patientOf(msg);
      const report = hl7.reportOf(msg);
      try {
        store.save(patient, report); // safe
        debug('stored for %s', store.hash(patient.mrn)); // safe
        pending.push({ patient, report });
        out.spool(patient, report);
        if (report.critical && opts.referrer) {
          out.tellReferrer(opts.referrer, patient, report, (err) => {
            if (err) console.error(`could not tell referrer about ${patient.given} ${patient.family}: ${report.impression}`); // leak: log
          });
        }
        if (opts.mirror) out.forward(opts.mirror, 2575, raw);
      } catch (e) {
        rollbar.error(e, { segment: msg.PID[0].join('|'), impression: report.impression }); // leak: error-monitor
        rollbar.warning('message failed', { control: hl7.controlId(msg) }); // safe
      }
    });

    setInterval(async () => {
      const rows = pending.splice(0);
      if (rows.length) await out.worklist(rows);
      console.log('stats', store.stats()); // safe
      out.tellOps(`received so far: ${listener.received}`); // safe
    }, 60_000);
  });

program
  .command('scan <dir>')
  .option('-v, --verbose')
  .option('--index <file>')
  .action((dir, opts) => scan(dir, opts));

program.command('ask <accession>').action(async (accession) => {
  const row = store.all().find((r) => r.accession === accession);
  if (!row) return console.error('no such report'); // safe
  const res = await fetch('http://llm.nighthawkreads.example:11434/api/generate', { // leak: ai|plaintext
    method: 'POST',
    body: JSON.stringify({ model: 'llama3', stream: false, prompt: `Patient ${row.family} (${row.mrn}). Is this urgent? ${row.impression}` }),
  });
  const { response, eval_count } = await res.json();
  console.log('tokens', eval_count); // safe
  console.log(response.length ? 'answer received' : 'no answer'); // safe
});

program.parse();
