import knex from 'knex';
import type { Claim837 } from './x12/parser';

export const db = knex({ client: 'mssql', connection: { server: process.env.DB_HOST!, user: process.env.DB_USER, password: process.env.DB_PASS, options: { encrypt: true } } });

export async function insertClaim(c: Claim837): Promise<number> {
  const [row] = await db('claims')
    .insert({ ctl: c.controlNumber, sub_last: c.subscriber.last, sub_first: c.subscriber.first, mbr_id: c.subscriber.memberId, dob: c.subscriber.dob, dx: c.dx.join(',') })
    .returning('id');
  return row.id;
}

export async function denied(): Promise<{ id: number; sub_last: string; sub_first: string; mbr_id: string; dx: string; reason: string }[]> {
  return db('claims').where({ status: 'denied' }).select('id', 'sub_last', 'sub_first', 'mbr_id', 'dx', 'reason');
}
