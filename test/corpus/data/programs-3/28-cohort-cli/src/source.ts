import { Database } from 'duckdb-async';
import type { Participant } from './types.js';

export async function participants(file: string, site?: string): Promise<Participant[]> {
  const db = await Database.create(file);
  const rows = await db.all('SELECT * FROM participants WHERE ? IS NULL OR site = ?', site ?? null, site ?? null);
  await db.close();
  return rows as unknown as Participant[];
}
