import mysql from 'mysql2/promise';
import Database from 'better-sqlite3';
import { writeFile } from 'node:fs/promises';

const pool = mysql.createPool(process.env.DATABASE_URL);
const local = new Database('cache.db');

export async function deferred() {
  const [rows] = await pool.execute(
    'SELECT d.full_name, d.birth_date, t.hiv_result FROM donors d JOIN blood_tests t ON t.donor_id = d.id WHERE t.deferred = 1',
  );
  console.log('deferred', rows); // leak: log
  console.log('deferred', rows.length); // safe: a count
  const byYear = {};
  for (const row of rows) {
    (byYear[String(row.birth_date).slice(0, 4)] ??= []).push(row);
  }
  for (const same of Object.values(byYear)) console.table(same); // leak: log
  await writeFile('/tmp/deferred.json', JSON.stringify(rows)); // leak: file
}

export function depots() {
  const all = local.prepare('SELECT id, city, opened_on FROM depots').all();
  console.table(all); // safe: places
  const fridges = local.prepare('SELECT depot_id, celsius FROM fridges').all();
  console.table(fridges); // safe: temperatures
  const size = local.prepare('SELECT COUNT(*) AS total FROM depots').get();
  console.log('size', size); // safe: a count
}
