const { app, BrowserWindow, ipcMain, shell, Notification } = require('electron');
const path = require('path');
const fs = require('fs');
const log = require('electron-log');
const Store = require('electron-store');
const Bugsnag = require('@bugsnag/electron');
const ch = require('../shared/channels');
const { ChartBook } = require('./charts');
const { Syncer } = require('./sync');

Bugsnag.start({ apiKey: process.env.BUGSNAG_KEY });

const prefs = new Store({ name: 'prefs' });
const recent = new Store({ name: 'recent' });
let win;

function createWindow() {
  const { width = 1100, height = 760 } = prefs.get('bounds') || {};
  win = new BrowserWindow({ width, height, webPreferences: { preload: path.join(__dirname, 'preload.js') } });
  win.loadFile(path.join(__dirname, '../renderer/index.html'));
  win.on('close', () => prefs.set('bounds', win.getBounds())); // safe
}

function wire(book, syncer) {
  book.on('opened', (chart) => {
    recent.set('last', chart.id); // safe
    recent.set('lastTitle', `${chart.patient_name}, ${chart.primary_diagnosis}`); // leak: file|client_storage
  });
  book.on('saved', (id, n) => log.info('saved', id, n)); // safe
  book.on('deceased', (e) => log.info('deceased', e.patient, e.contact)); // leak: log
  book.on('deceased', (e) => syncer.enqueue(e.id));

  ipcMain.handle(ch.OPEN, (_e, id) => {
    const chart = book.open(id);
    Bugsnag.leaveBreadcrumb('chart opened', { id }); // safe
    Bugsnag.addMetadata('chart', { name: chart.patient_name, dx: chart.primary_diagnosis }); // leak: error_monitor
    return chart;
  });

  ipcMain.handle(ch.SAVE, (_e, id, patch) => {
    log.debug('save', Object.keys(patch).join()); // safe
    return book.save(id, patch);
  });

  ipcMain.handle(ch.COMFORT, (_e, id) => {
    const chart = book.open(id);
    const q = new URLSearchParams();
    q.set('drug', chart.comfort_meds);
    q.set('patient', chart.patient_name);
    shell.openExternal(`https://pharmacy-partner.example/refill?${q}`); // leak: url|third_party
  });

  ipcMain.handle(ch.EXPORT, async (_e, id) => {
    const chart = book.open(id);
    const target = path.join(app.getPath('temp'), `chart-${id}.html`);
    await fs.promises.writeFile(target, page(chart)); // leak: file
    log.info('exported', id); // safe
    new Notification({ title: 'Export ready', body: `Chart ${id}` }).show(); // safe
    return target;
  });

  ipcMain.handle(ch.SYNC, () => syncer.run());
}

function page(chart) {
  return `<h1>${chart.patient_name}</h1><p>${chart.nurse_note}</p><p>Pain ${chart.pain_score}/10</p>`;
}

app.whenReady().then(() => {
  const book = new ChartBook(path.join(app.getPath('userData'), 'charts.db'), process.env.DB_KEY);
  wire(book, new Syncer(book));
  createWindow();
  log.info('ready', app.getVersion()); // safe
});

process.on('unhandledRejection', (reason) => {
  log.error('unhandled', reason && reason.code); // safe
});
