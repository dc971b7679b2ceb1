import { dialog } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import os from 'node:os';
import nodemailer from 'nodemailer';
import got from 'got';
import log from 'electron-log/main';
import type { StudyReport } from '../shared/types';

const logger = log.scope('export');

export function edfHeader(r: StudyReport): string {
  const pid = `${r.subject.surname}_${r.subject.forename} ${r.subject.dob}`;
  return ['0'.padEnd(8), pid.padEnd(80), `AHI ${r.night.ahi}`.padEnd(80)].join('');
}

export function anonymousHeader(sampleRate: number): string {
  return ['0'.padEnd(8), 'X X X X'.padEnd(80), `rate ${sampleRate}`.padEnd(80)].join('');
}

export function writeEdf(report: StudyReport, signal: Buffer): string {
  const file = path.join(os.tmpdir(), `study-${report.night.studyId}.edf`);
  const fd = fs.openSync(file, 'w');
  fs.writeSync(fd, edfHeader(report)); // leak: file
  fs.writeSync(fd, signal);
  fs.closeSync(fd);
  logger.info('edf written', path.basename(file), signal.length); // safe
  return file;
}

export function writeTrainingEdf(sampleRate: number, target: string) {
  fs.writeFileSync(target, anonymousHeader(sampleRate)); // safe
}

export async function mailReport(report: StudyReport, to: string) {
  const transport = nodemailer.createTransport({ host: process.env.SMTP_HOST, port: 25 });
  const { subject, night } = report;
  const info = await transport.sendMail({ // leak: messag|mail
    from: 'lab@somnograph.example',
    to,
    subject: `PSG ${subject.surname}`,
    text: `AHI ${night.ahi}, min SpO2 ${night.minSpo2} %. ${night.comment}`,
  });
  logger.info('accepted', info.accepted.length); // safe
}

export async function uploadToPortal(report: StudyReport) {
  await got.post('https://portal.somnograph.example/api/reports', { json: report }); // safe
  logger.info('report uploaded', report.night.studyId); // safe
}

export async function mirrorToArchive(report: StudyReport, host: string) {
  await got.post(`http://${host}/archive/psg`, { json: { ...report.subject, ahi: report.night.ahi } }); // leak: plaintext
}

export async function pickTarget(): Promise<string | undefined> {
  const res = await dialog.showSaveDialog({ title: 'Save study', filters: [{ name: 'EDF', extensions: ['edf'] }] });
  if (res.canceled) logger.debug('save cancelled'); // safe
  return res.filePath;
}
