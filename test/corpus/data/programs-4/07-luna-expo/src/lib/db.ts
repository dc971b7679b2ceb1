import * as SQLite from 'expo-sqlite';
import * as SecureStore from 'expo-secure-store';

let handle: SQLite.SQLiteDatabase | null = null;

export async function open() {
  if (handle) return handle;
  const key = await SecureStore.getItemAsync('luna.dbkey');
  handle = await SQLite.openDatabaseAsync('luna.db');
  await handle.execAsync(`PRAGMA key = '${key}'`);
  await handle.execAsync('CREATE TABLE IF NOT EXISTS days (date TEXT PRIMARY KEY, body TEXT NOT NULL)');
  return handle;
}

export async function put(date: string, body: string) {
  const db = await open();
  await db.runAsync('INSERT OR REPLACE INTO days (date, body) VALUES (?, ?)', date, body);
}

export async function between(from: string, to: string) {
  const db = await open();
  return db.getAllAsync<{ date: string; body: string }>('SELECT * FROM days WHERE date BETWEEN ? AND ?', from, to);
}
