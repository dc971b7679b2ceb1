const { app, BrowserWindow, crashReporter, ipcMain, dialog, Notification } = require('electron');
const protokoll = require('electron-log/main');
const path = require('node:path');
const { Kartei } = require('./kartei');
const { exportieren, planSenden } = require('./ausgabe');
const { merken, einstellungen } = require('./ablage');

protokoll.initialize();
crashReporter.start({ submitURL: 'https://crash.praxis-desktop.example/report', uploadToServer: true }); // safe

let kartei;

app.whenReady().then(() => {
  kartei = new Kartei(path.join(app.getPath('userData'), 'kartei.db'));
  const fenster = new BrowserWindow({ width: 1280, height: 860, webPreferences: { preload: path.join(__dirname, 'vorladen.js') } });
  fenster.loadFile('oberflaeche/index.html');
  protokoll.info('gestartet', app.getVersion()); // safe
});

ipcMain.handle('patient:oeffnen', (_e, patNr) => {
  const patient = kartei.finde(patNr);
  if (!patient) {
    protokoll.warn('Kartei ohne Treffer'); // safe
    return null;
  }
  protokoll.info(`Kartei geöffnet: ${patient.nachname}, ${patient.vorname} *${patient.geburtsdatum}`); // leak: log
  merken(patient);
  crashReporter.addExtraParameter('patient', `${patient.vorname} ${patient.nachname}`); // leak: error_monitor
  crashReporter.addExtraParameter('ansicht', 'kartei'); // safe
  return patient; // safe
});

ipcMain.handle('befund:speichern', (_e, befund) => {
  try {
    kartei.befundAnlegen(befund); // safe
    protokoll.info('Befund gespeichert', { behandler: befund.behandlerKuerzel }); // safe
    return { ok: true };
  } catch (fehler) {
    protokoll.error('Befund abgelehnt', fehler); // leak: log
    dialog.showErrorBox('Befund', 'Der Befund konnte nicht gespeichert werden.'); // safe
    return { ok: false };
  }
});

ipcMain.handle('plan:drucken', async (_e, patNr) => {
  const patient = kartei.finde(patNr);
  await exportieren(patient, kartei.befundeVon(patNr));
  await planSenden(patient, kartei.befundeVon(patNr));
  new Notification({ title: 'Heil- und Kostenplan', body: 'Plan ist fertig' }).show(); // safe
});

ipcMain.handle('einstellung', (_e, name, wert) => {
  einstellungen.set(name, wert); // safe
  protokoll.debug('Einstellung geändert', name); // safe
});
