import { app, BrowserWindow, ipcMain, Notification, shell } from 'electron';
import * as Sentry from '@sentry/electron/main';
import log from 'electron-log';
import Store from 'electron-store';
import { SerialPort } from 'serialport';
import WebSocket from 'ws';
import { parseFrame, type LabResult } from './astm';
import { spoolPlain } from './spool';

Sentry.init({ dsn: process.env.SENTRY_DSN });

const settings = new Store<{ port: string; lastResult?: LabResult }>();
const hub = new WebSocket('ws://lis.bench.example:9100/results');
const backend = 'https://lis.bench.example/api/results';

async function upload(results: LabResult[], token: string) {
  const res = await fetch(backend, { // safe
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(results),
  });
  log.info('upload', res.status, results.length); // safe
}

function onFrame(frame: string, token: string) {
  log.debug('frame', frame); // leak: log
  const results = parseFrame(frame);
  for (const r of results) {
    if (r.abnormalFlag === 'HH') {
      log.warn(`critical value on accession for ${r.patientName} (${r.birthDate}): ${r.loinc}=${r.value}`); // leak: log
    }
  }
  hub.send(JSON.stringify(results)); // leak: plaintext
  settings.set('lastResult', results[0]); // leak: client_storage|file
  upload(results, token).catch((err) => {
    spoolPlain(results);
    Sentry.captureException(err, { contexts: { result: { patientName: results[0].patientName, value: results[0].value } } }); // leak: error_monitor
  });
  new Notification({ title: 'Bench', body: `${results.length} new entries` }).show(); // safe
}

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1200, height: 800, webPreferences: { contextIsolation: true } });
  void window.loadFile('index.html');
  ipcMain.handle('settings:port', (_event, port: string) => {
    settings.set('port', port); // safe
    log.info('port changed', port); // safe
  });
  ipcMain.handle('help', () => shell.openExternal('https://help.bench.example/manual')); // safe
  ipcMain.handle('start', (_event, token: string) => {
    const serial = new SerialPort({ path: settings.get('port'), baudRate: 9600 });
    serial.on('data', (chunk: Buffer) => onFrame(chunk.toString('latin1'), token));
  });
});
