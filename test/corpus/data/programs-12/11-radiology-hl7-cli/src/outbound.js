'use strict';

const fs = require('fs');
const os = require('os');
const path = require('path');
const net = require('net');
const ftp = require('basic-ftp');
const nodemailer = require('nodemailer');
const { Readable } = require('stream');

const transport = nodemailer.createTransport({ service: 'gmail', auth: { user: process.env.MAIL_USER, pass: process.env.MAIL_PASS } });

function line(patient, report) {
  return [patient.mrn, patient.family, patient.given, patient.birth, report.accession, report.impression.replace(/,/g, ';')].join(',');
}

function spool(patient, report) {
  const file = path.join(os.tmpdir(), `${report.accession}.txt`);
  fs.writeFileSync(file, `${patient.family}, ${patient.given} (${patient.birth})\n\n${report.impression}\n`); // leak: file
  return file;
}

async function worklist(rows) {
  const client = new ftp.Client(10000);
  try {
    await client.access({ host: process.env.FTP_HOST, user: 'nighthawk', password: process.env.FTP_PASS, secure: false });
    const source = Readable.from(rows.map(({ patient, report }) => line(patient, report) + '\n'));
    await client.uploadFrom(source, `worklist-${Date.now()}.csv`); // leak: plaintext|third-party
    console.log('worklist rows uploaded: %d', rows.length); // safe
  } catch (e) {
    console.error('ftp failed', e.code); // safe
  } finally {
    client.close();
  }
}

function tellReferrer(address, patient, report, cb) {
  transport.sendMail( // leak: messag
    {
      to: address,
      subject: `Critical finding: ${patient.family}`,
      text: `${patient.given} ${patient.family}, ${report.procedure}: ${report.impression}`,
    },
    cb,
  );
}

function tellOps(text) {
  transport.sendMail({ to: 'ops@radbridge.example', subject: 'radbridge', text }, () => {});
}

function forward(host, port, raw) {
  const socket = net.connect(port, host, () => {
    socket.write('\x0b' + raw + '\x1c\r');
    socket.end();
  });
  socket.on('close', () => console.log('forwarded %d bytes', raw.length)); // safe
}

module.exports = { spool, worklist, tellReferrer, tellOps, forward };
