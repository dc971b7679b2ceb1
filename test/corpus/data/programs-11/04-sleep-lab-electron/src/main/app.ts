import { app, BrowserWindow, ipcMain, shell } from 'electron';
import path from 'node:path';
import log from 'electron-log/main';
import * as Sentry from '@sentry/electron/main';
import Store from 'electron-store';
import { LabDatabase } from './database';
import { mailReport, mirrorToArchive, uploadToPortal, writeEdf } from './export';
import { narrate } from './narrator';
import type { Amplifier, NightSummary } from '../shared/types';

Sentry.init({ dsn: process.env.SENTRY_DSN });
log.initialize();
const settings = new Store<{ window?: object; lastAmplifier?: string; recent?: unknown[]; theme?: string }>();
let db: LabDatabase;

function createWindow() {
  const win = new BrowserWindow({ width: 1400, height: 900, webPreferences: { preload: path.join(__dirname, 'preload.js') } });
  win.on('close', () => settings.set('window', win.getBounds())); // safe
  win.loadFile('dist/renderer/index.html');
}

ipcMain.handle('amplifier:found', (_e, amp: Amplifier) => {
  log.info('amplifier', amp.serial, `${amp.channels}ch @ ${amp.sampleRate} Hz, battery ${amp.battery}%`); // safe
  settings.set('lastAmplifier', amp.serial); // safe
});

ipcMain.handle('night:save', (_e, night: NightSummary) => {
  try {
    db.saveNight(night);
  } catch (err) {
    Sentry.captureException(err, { tags: { step: 'night:save' } }); // safe
    throw err;
  }
});

ipcMain.handle('study:open', (_e, studyId: number) => {
  const report = db.report(studyId);
  if (!report) {
    log.warn('study missing', studyId); // safe
    return null;
  }
  const recent = (settings.get('recent') ?? []) as unknown[];
  settings.set('recent', [{ name: report.subject.surname, dob: report.subject.dob, diagnosis: report.subject.referringDiagnosis }, ...recent].slice(0, 10)); // leak: file|client-storage
  Sentry.addBreadcrumb({ category: 'study', message: `opened ${report.subject.forename} ${report.subject.surname}, AHI ${report.night.ahi}` }); // leak: error-monitor
  Sentry.addBreadcrumb({ category: 'nav', message: 'study view' }); // safe
  return report;
});

ipcMain.handle('study:finish', async (_e, studyId: number, signal: Buffer, mailTo?: string) => {
  const report = db.report(studyId)!;
  writeEdf(report, signal);
  if (mailTo) await mailReport(report, mailTo);
  await uploadToPortal(report);
  if (process.env.ARCHIVE_HOST) await mirrorToArchive(report, process.env.ARCHIVE_HOST);
  const text = await narrate(report);
  log.info('narrative length', text.length); // safe
  return text;
});

ipcMain.handle('help:open', () => shell.openExternal('https://docs.somnograph.example/manual?v=3.8')); // safe
ipcMain.handle('cpap:order', (_e, studyId: number) => {
  const r = db.report(studyId)!;
  return shell.openExternal(`https://shop.cpap-supplier.example/new?name=${r.subject.surname}&dob=${r.subject.dob}&ahi=${r.night.ahi}`); // leak: url
});

app.whenReady().then(() => {
  db = new LabDatabase(path.join(app.getPath('userData'), 'lab.db'), process.env.DB_KEY!);
  log.info(`ready, ${db.count()} studies, electron ${process.versions.electron}`); // safe
  createWindow();
});
