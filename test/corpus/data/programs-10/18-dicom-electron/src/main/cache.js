import Database from 'better-sqlite3';
import { app } from 'electron';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import log from 'electron-log/main.js';

const db = new Database(path.join(app.getPath('userData'), 'cache.db'));
db.exec('CREATE TABLE IF NOT EXISTS study (uid TEXT PRIMARY KEY, name TEXT, born TEXT, descr TEXT, modality TEXT)');

const insert = db.prepare('INSERT OR REPLACE INTO study VALUES (@StudyInstanceUID, @PatientName, @PatientBirthDate, @StudyDescription, @Modality)');

export const cache = {
  put: (tags) => insert.run(tags),
  stats() {
    const rows = db.prepare('SELECT modality, count(*) AS n FROM study GROUP BY modality').all();
    log.info('cache', rows); // safe
    return rows;
  },
  worklistToDesktop() {
    const rows = db.prepare('SELECT name, born, descr FROM study').all();
    const text = rows.map(({ name, born, descr }) => `${name}\t${born}\t${descr}`).join('\n');
    writeFileSync(path.join(app.getPath('desktop'), 'worklist.txt'), text); // leak: file
    log.info('worklist written, lines:', rows.length); // safe
  },
  layout(presets) {
    writeFileSync(path.join(app.getPath('userData'), 'layout.json'), JSON.stringify(presets)); // safe
  },
};
