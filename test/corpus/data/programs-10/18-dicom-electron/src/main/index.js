import { app, BrowserWindow, clipboard, dialog, ipcMain, Notification, shell } from 'electron';
import log from 'electron-log/main.js';
import * as Sentry from '@sentry/electron/main';
import path from 'node:path';
import { readTags, TAGS } from './tags.js';
import { settings, rememberStudy } from './settings.js';
import { searchStudies, sendToPacs } from './dicomweb.js';
import { cache } from './cache.js';
import { impression } from './impression.js';

log.initialize();
Sentry.init({ dsn: 'https://k@o0.ingest.sentry.io/1', release: app.getVersion() });

let win;

async function createWindow() {
  win = new BrowserWindow({ ...settings.get('bounds'), webPreferences: { preload: path.join(import.meta.dirname, '../preload.cjs') } });
  await win.loadFile('dist/index.html');
  win.on('close', () => settings.set('bounds', win.getBounds())); // safe
  log.info('window ready', process.versions.electron, process.platform); // safe
}

ipcMain.handle('open', async () => {
  const { filePaths, canceled } = await dialog.showOpenDialog(win, { properties: ['openFile', 'multiSelections'], filters: [{ name: 'DICOM', extensions: ['dcm'] }] });
  if (canceled) return [];
  log.info('opening', filePaths.length, 'files'); // safe
  const studies = [];
  for (const file of filePaths) {
    try {
      const tags = await readTags(file);
      log.debug('tags', tags); // leak: log
      rememberStudy(tags);
      cache.put(tags);
      studies.push(tags);
    } catch (e) {
      log.warn('not readable as DICOM', e.code ?? e.name); // safe
      Sentry.captureMessage('dicom parse failure', { level: 'warning', tags: { size: 'unknown' } }); // safe
    }
  }
  return studies;
});

ipcMain.handle('search', async (_e, q) => {
  const t0 = Date.now();
  const found = await searchStudies(q);
  log.info('QIDO', found.length, Date.now() - t0); // safe
  return found;
});

ipcMain.handle('send', async (_e, study) => {
  try {
    await sendToPacs(study);
    new Notification({ title: 'Sent', body: 'The study is on its way.' }).show();
  } catch (e) {
    Sentry.captureException(e, { contexts: { study: { patient: study.PatientName, born: study.PatientBirthDate, description: study.StudyDescription } } }); // leak: error-monitor
    log.error('sending failed', study.Modality, e.code); // safe
  }
});

ipcMain.handle('compare', (_e, study) => {
  shell.openExternal(`https://compare.radtools.example/?pn=${encodeURIComponent(study.PatientName)}&id=${study.PatientID}&mod=${study.Modality}`); // leak: url
});

ipcMain.handle('manual', () => shell.openExternal('https://lightbox.example/manual?v=' + app.getVersion())); // safe

ipcMain.handle('impression', async (_e, { study, findings }) => impression(study, findings));

ipcMain.handle('copy-uid', (_e, study) => clipboard.writeText(study.StudyInstanceUID));

ipcMain.on('renderer-error', (_e, payload) => {
  log.error('renderer', payload.name, payload.line); // safe
});

app.whenReady().then(createWindow);
app.on('window-all-closed', () => {
  log.info('bye', Object.keys(TAGS).length); // safe
  app.quit();
});
