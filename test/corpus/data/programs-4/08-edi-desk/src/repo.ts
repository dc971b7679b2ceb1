import pg from 'pg';
import type { Claim } from './types.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } });

export const claims = {
  async get(claimId: string): Promise<Claim> {
    const { rows } = await pool.query('select body from claims where claim_id = $1', [claimId]);
    if (!rows.length) throw new Error(`claim ${claimId} is unknown`); // safe
    return rows[0].body as Claim;
  },
  async ready(payerId: string): Promise<Claim[]> {
    const { rows } = await pool.query("select body from claims where payer_id = $1 and state = 'ready'", [payerId]);
    return rows.map((r) => r.body as Claim);
  },
  async saveAppeal(claimId: string, letter: string) {
    await pool.query('insert into appeals (claim_id, letter) values ($1, $2)', [claimId, letter]);
  },
};
