export interface PrepUser {
  id: string;
  email: string;
  legal_name: string;
  pronouns: string | null;
  dob: string;
  hiv_status: 'negative' | 'positive' | 'unknown';
  last_sti_panel: string | null;
  partners_count: number | null;
  regimen: string;
}

export interface LabResult {
  id: string;
  user_id: string;
  test: string;
  value: string;
  resulted_at: string;
}

export const findUser = (db: D1Database, id: string) => db.prepare('SELECT * FROM users WHERE id = ?').bind(id).first<PrepUser>(); // safe

export const labsOf = async (db: D1Database, id: string) =>
  (await db.prepare('SELECT * FROM labs WHERE user_id = ? ORDER BY resulted_at DESC').bind(id).all<LabResult>()).results; // safe

export const insertLab = (db: D1Database, l: LabResult) =>
  db.prepare('INSERT INTO labs VALUES (?, ?, ?, ?, ?)').bind(l.id, l.user_id, l.test, l.value, l.resulted_at).run(); // safe

export const nextDue = (labs: LabResult[]) => {
  const newest = labs[0] ? new Date(labs[0].resulted_at) : new Date(0);
  return new Date(newest.getTime() + 90 * 86_400_000);
};
