import Database from 'better-sqlite3';
const db = new Database('office.db');
export function overview(): void {
  const people = db.prepare('SELECT c.full_name, c.birth_date, t.diagnosis FROM clients c JOIN treatments t ON t.client_id = c.id').all() as any[];
  console.dir(people); // leak: log
  const grouped = people.reduce((all, one) => { (all[one.diagnosis] ??= []).push(one); return all; }, {} as Record<string, any[]>);
  Object.entries(grouped).forEach(([, same]) => console.dir(same)); // leak: log
  for (const one of db.prepare('SELECT * FROM clients WHERE insurance_no IS NULL').iterate() as any) console.log('no insurance', one.full_name); // leak: log
  const rooms = db.prepare('SELECT id, capacity FROM rooms').all();
  console.dir(rooms); // safe
  console.log(people.length, Object.keys(grouped).length); // safe
}
