import sql from 'mssql';
import createDebug from 'debug';

const dbg = createDebug('claimkit:db');
let pool;

async function connection() {
  if (!pool) {
    pool = await sql.connect({ server: process.env.MSSQL, database: 'claims', options: { encrypt: true } });
    dbg('connected'); // safe
  }
  return pool;
}

export async function claimsOf(batch) {
  const p = await connection();
  const { recordset } = await p.request().input('batch', sql.VarChar, batch).query(`
    SELECT c.claim_no, c.total, c.payer_id, s.member_id, s.last_name, s.first_name, s.birth_date, s.ssn, d.code AS dx, d.text AS dx_text
      FROM claim c JOIN subscriber s ON s.id = c.subscriber_id JOIN diagnosis d ON d.claim_id = c.id
     WHERE c.batch = @batch`);
  dbg('batch %s has %d rows', batch, recordset.length); // safe
  return recordset;
}

export async function claim(no) {
  const p = await connection();
  const res = await p.request().input('no', no).query`SELECT * FROM v_claim_full WHERE claim_no = ${no}`;
  return res.recordset[0];
}

export async function post(no, paid, adjustment) {
  const p = await connection();
  await p.request().input('no', no).input('paid', paid).input('adj', adjustment).query('UPDATE claim SET paid = @paid, adjustment = @adj WHERE claim_no = @no'); // safe
}

export async function payer(id) {
  const p = await connection();
  const { recordset } = await p.request().input('id', id).query('SELECT id, name, sftp_host, edi_receiver FROM payer WHERE id = @id');
  return recordset[0];
}
