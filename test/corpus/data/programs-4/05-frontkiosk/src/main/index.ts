import { app, BrowserWindow, ipcMain } from 'electron';
import path from 'path';
import type { IntakeForm } from '../shared/intake';
import { getSettings, saveSettings } from './settings';
import { checkEligibility, flush, printLabel, submitIntake } from './submit';
import { crumb, log } from './telemetry';

function createWindow() {
  const win = new BrowserWindow({
    kiosk: true,
    webPreferences: { preload: path.join(__dirname, '../preload/index.js'), contextIsolation: true, sandbox: true },
  });
  win.loadFile(path.join(__dirname, '../renderer/index.html'));
  win.webContents.on('render-process-gone', (_e, details) => log.error('renderer gone', details.reason));
}

ipcMain.handle('settings:get', () => getSettings());
ipcMain.handle('settings:set', (_e, patch) => saveSettings(patch));
ipcMain.handle('intake:submit', (_e, form: IntakeForm) => {
  crumb('intake', { complaint: form.chiefComplaint, medications: form.currentMedications }); // leak: error_monitor
  return submitIntake(form);
});
ipcMain.handle('intake:eligibility', (_e, form: IntakeForm) => checkEligibility(form));
ipcMain.handle('intake:label', (_e, form: IntakeForm) => printLabel(form));

app.whenReady().then(() => {
  log.info(`kiosk ${app.getVersion()} for ${getSettings().clinicName}`);
  createWindow();
  setInterval(() => void flush(), 60_000);
});
