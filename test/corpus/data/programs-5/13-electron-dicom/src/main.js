const { app, BrowserWindow, ipcMain, dialog, Notification } = require('electron');
const path = require('path');
const log = require('electron-log');
const Sentry = require('@sentry/electron/main');
const { readStudy } = require('./dicom/study');
const { exportStudy } = require('./export');
const { sendReport, requestPrior } = require('./pacs');
const { remember, recent } = require('./recent');

Sentry.init({ dsn: process.env.LUMEN_SENTRY_DSN });
log.initialize();

let window;

function createWindow() {
  window = new BrowserWindow({
    width: 1600,
    height: 1000,
    webPreferences: { preload: path.join(__dirname, 'preload.js'), contextIsolation: true },
  });
  window.loadFile(path.join(__dirname, 'ui', 'index.html'));
}

app.whenReady().then(createWindow);
app.on('window-all-closed', () => app.quit());

ipcMain.handle('study:open', async () => {
  const picked = await dialog.showOpenDialog(window, { properties: ['openDirectory'] });
  if (picked.canceled) return null;
  const study = await readStudy(picked.filePaths[0]);
  log.info(`opened study of ${study.patientName}, born ${study.patientBirthDate}`); // leak: log
  log.info('series in study', study.series.length, study.modality); // safe
  remember(study);
  return study;
});

ipcMain.handle('study:recent', () => recent());

ipcMain.handle('study:export', async (_event, study, target) => {
  const bytes = await exportStudy(study, target);
  log.info('export finished', { bytes }); // safe
  return bytes;
});

ipcMain.handle('report:send', async (_event, study, impression) => {
  try {
    await sendReport(study, impression);
    new Notification({ title: 'Lumen', body: 'Report sent' }).show(); // safe
  } catch {
    Sentry.captureMessage(`report for ${study.patientName} (${study.accessionNumber}) was not accepted`); // leak: error_monitor
    Sentry.captureMessage('report was not accepted', { level: 'warning', tags: { modality: study.modality } }); // safe
  }
});

ipcMain.handle('study:prior', (_event, study) => requestPrior(study));
