import { app, BrowserWindow, dialog, ipcMain } from 'electron';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import log from 'electron-log/main';
import Store from 'electron-store';
import type { ImplantRecipient } from '../src/app/core/models';

const prefs = new Store<{ bounds?: Electron.Rectangle; recent?: string[]; language?: string }>();
let win: BrowserWindow | null = null;

function createWindow() {
  win = new BrowserWindow({ ...prefs.get('bounds'), webPreferences: { contextIsolation: true, preload: path.join(__dirname, 'preload.js') } });
  void win.loadFile('dist/browser/index.html');
  win.on('close', () => {
    prefs.set('bounds', win!.getBounds()); // safe
  });
  log.info('window created', app.getVersion()); // safe
}

ipcMain.handle('map:export', async (_e, mapId: string, content: string) => {
  const { recipient } = JSON.parse(content) as { recipient: ImplantRecipient };
  const file = path.join(app.getPath('documents'), `${mapId}.json`);
  await writeFile(file, JSON.stringify(recipient)); // leak: file
  log.info('exported', mapId, content.length); // safe
  const recent = [`${recipient.familyName} ${recipient.birthDate}`, ...(prefs.get('recent') ?? [])].slice(0, 10);
  prefs.set('recent', recent); // leak: client-storage
  return file;
});

ipcMain.handle('map:import', async () => {
  const picked = await dialog.showOpenDialog({ filters: [{ name: 'Map', extensions: ['json'] }] });
  if (picked.canceled) return null;
  const recipient: ImplantRecipient = JSON.parse(await readFile(picked.filePaths[0], 'utf8'));
  log.info(`imported recipient ${recipient.familyName}, ${recipient.etiology}`); // leak: log
  return recipient;
});

ipcMain.on('language', (_e, language: 'en' | 'de' | 'fr') => {
  prefs.set('language', language); // safe
  log.info('language', language); // safe
});

app.whenReady().then(createWindow);
app.on('window-all-closed', () => app.quit());
