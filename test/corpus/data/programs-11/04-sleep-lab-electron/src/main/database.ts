import Database from 'better-sqlite3-multiple-ciphers';
import log from 'electron-log/main';
import type { NightSummary, SleepSubject, StudyReport } from '../shared/types';

export class LabDatabase {
  private db: Database.Database;

  constructor(file: string, key: string) {
    this.db = new Database(file);
    this.db.pragma(`key='${key}'`);
    this.db.pragma('journal_mode = WAL');
    log.info('database open, schema version', this.db.pragma('user_version', { simple: true })); // safe
  }

  subject(id: number): SleepSubject {
    return this.db.prepare('SELECT id, surname, forename, dob, bmi, email, referring_diagnosis AS referringDiagnosis FROM subject WHERE id = ?').get(id) as SleepSubject;
  }

  saveNight(n: NightSummary) {
    const info = this.db
      .prepare('INSERT INTO night (study_id, ahi, odi, min_spo2, rem_minutes, arousals, comment) VALUES (@studyId, @ahi, @odi, @minSpo2, @remMinutes, @arousals, @comment)')
      .run(n); // safe
    log.debug(`night stored, ${info.changes} row(s)`); // safe
  }

  report(studyId: number): StudyReport | undefined {
    const row = this.db.prepare('SELECT s.*, n.*, st.technician FROM study st JOIN subject s ON s.id = st.subject_id JOIN night n ON n.study_id = st.id WHERE st.id = ?').get(studyId) as any;
    if (!row) return undefined;
    return {
      subject: { id: row.id, surname: row.surname, forename: row.forename, dob: row.dob, bmi: row.bmi, email: row.email, referringDiagnosis: row.referring_diagnosis },
      night: { studyId, ahi: row.ahi, odi: row.odi, minSpo2: row.min_spo2, remMinutes: row.rem_minutes, arousals: row.arousals, comment: row.comment },
      technician: row.technician,
    };
  }

  severeSince(date: string) {
    const rows = this.db.prepare('SELECT s.surname, s.forename, s.dob, n.ahi FROM night n JOIN study st ON st.id = n.study_id JOIN subject s ON s.id = st.subject_id WHERE n.ahi > 30 AND st.started > ?').all(date) as any[];
    rows.forEach((r) => log.verbose('severe OSA:', r.surname, r.dob, r.ahi)); // leak: log
    return rows;
  }

  count(): number {
    return (this.db.prepare('SELECT count(*) AS c FROM study').get() as { c: number }).c;
  }
}
