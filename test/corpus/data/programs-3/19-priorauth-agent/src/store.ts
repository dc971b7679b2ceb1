import Database from 'better-sqlite3'
import type { PriorAuthCase, Step } from './domain.js'

const db = new Database(process.env.DB_FILE ?? 'pa.db')
db.exec('CREATE TABLE IF NOT EXISTS cases (id TEXT PRIMARY KEY, body BLOB); CREATE TABLE IF NOT EXISTS steps (case_id TEXT, tool TEXT, ms INT, ok INT)')

export const cases = {
  get(id: string): PriorAuthCase {
    const row = db.prepare('SELECT body FROM cases WHERE id = ?').get(id) as { body: string } | undefined
    if (!row) throw new Error(`no case ${id}`) // safe
    return JSON.parse(row.body)
  },
  step(id: string, s: Step) {
    db.prepare('INSERT INTO steps VALUES (?, ?, ?, ?)').run(id, s.tool, s.ms, s.ok ? 1 : 0)
  },
}
