import { app, BrowserWindow, crashReporter, ipcMain } from 'electron';
import * as Sentry from '@sentry/electron/main';
import log from 'electron-log/main';
import { autoUpdater } from 'electron-updater';
import { CHANNELS, type RunReport } from '../shared/run';
import { pin, rememberUnit, saveDraft, saveSealed, shiftLog } from './persistence';
import { announce, boardsConfigured, geocode, Handoff } from './handoff';

Sentry.init({ dsn: process.env.SENTRY_DSN }); // safe
crashReporter.start({ submitURL: 'https://crash.firstunit.example', compress: true }); // safe

let win: BrowserWindow | undefined;
let current: RunReport | undefined;

app.whenReady().then(() => {
  win = new BrowserWindow({ width: 1280, height: 800, webPreferences: { preload: 'preload.js' } });
  win.loadFile('index.html'); // safe
  autoUpdater.checkForUpdatesAndNotify(); // safe
  log.info('app ready', app.getVersion(), boardsConfigured().length); // safe
});

ipcMain.handle(CHANNELS.draft, (_e, run: RunReport) => {
  current = run;
  crashReporter.addExtraParameter('unit', run.unit); // safe
  crashReporter.addExtraParameter('patient', `${run.patient.name} / ${run.chiefComplaint}`); // leak: error-monitor
  saveDraft(run);
});

ipcMain.handle(CHANNELS.save, async (_e, run: RunReport) => {
  const sealed = saveSealed(run); // safe
  await shiftLog(run);
  announce(run);
  const res = await fetch(`https://epcr.firstunit.example/api/runs/${run.runId}`, { method: 'PUT', body: sealed }); // safe
  log.info('uploaded', run.runId, res.status); // safe
  return { ok: res.ok };
});

ipcMain.handle(CHANNELS.handoff, async (_e, run: RunReport) => {
  new Handoff(run).connect();
  return geocode(run);
});

ipcMain.on(CHANNELS.pin, (_e, run: RunReport) => pin(run));
ipcMain.on('unit', (_e, unit: string) => rememberUnit(unit)); // safe

process.on('uncaughtException', (err) => {
  Sentry.withScope((scope) => {
    scope.setTag('unit', current?.unit ?? 'none'); // safe
    scope.setContext('run', { complaint: current?.chiefComplaint, narrative: current?.narrative, person: current?.patient }); // leak: error-monitor
    Sentry.captureException(err);
  });
  log.error(err.name); // safe
});
