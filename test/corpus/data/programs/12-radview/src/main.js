const { app, BrowserWindow, ipcMain } = require('electron');
const path = require('path');
const log = require('electron-log');
const Store = require('electron-store');
const { autoUpdater } = require('electron-updater');
const { readStudy } = require('./dicom');
const { exportReport, writeWorklist } = require('./export');

const prefs = new Store({ name: 'prefs' });

function createWindow() {
  const win = new BrowserWindow({ width: 1600, height: 1000, webPreferences: { preload: path.join(__dirname, 'preload.js') } });
  win.loadFile(path.join(__dirname, 'index.html'));
  prefs.set('lastWindowSize', win.getSize()); // safe
  return win;
}

autoUpdater.on('update-available', (info) => log.info('update available', info.version)); // safe

ipcMain.handle('study:open', async (_event, filePath) => {
  try {
    const study = await readStudy(filePath);
    const recent = prefs.get('recent', []);
    prefs.set('recent', [{ patient: study.patientName, id: study.patientId, modality: study.modality }, ...recent].slice(0, 10)); // leak: client_storage|file
    log.info(`opened ${study.modality} study with ${study.seriesCount} series`); // safe
    return study;
  } catch (err) {
    log.error('cannot open study', err.code); // safe
    throw new Error('Study could not be opened'); // safe
  }
});

ipcMain.handle('report:save', async (_event, study, findings) => {
  log.info('saving report', study.patientName, study.patientBirthDate, findings); // leak: log
  return exportReport(study, findings);
});

ipcMain.handle('worklist:sync', async (_event, entries) => writeWorklist(entries));

app.whenReady().then(createWindow);
